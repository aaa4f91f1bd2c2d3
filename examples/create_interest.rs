//! Adds an interest to a profile, changes, lists and deletes it, with `ureq` as the HTTP client:
//!
//! ```sh
//! cargo run --example create_interest --features http
//! TOKEN=… cargo run --example create_interest --features http -- http://127.0.0.1:4010
//! ```
//!
//! Without a URL, a thread of this program plays Graph on 127.0.0.1, so nothing leaves the machine. For Graph
//! itself the root is `Cloud::Global`, and `ureq` needs one of its TLS features.

#![expect(clippy::print_stdout, reason = "an example prints its results")]

#[path = "create_interest/stand_in.rs"]
mod stand_in;

use std::env;
use std::error::Error;
use std::time::Duration;

use msgraph_profile::http::{Request, Response};
use msgraph_profile::operation::CREATE_PERSON_INTEREST;
use msgraph_profile::request::{Query, RequestBuilder, RequestError, Root, Target};
use msgraph_profile::response::{self, Page, ResponseError};
use msgraph_profile::{CollaborationTag, CreatePersonInterest, PersonInterest, UpdatePersonInterest};

fn main() -> Result<(), Box<dyn Error>> {
    let root: Root = match env::args().nth(1) {
        Some(url) => url.parse()?,
        None => stand_in::start()?.parse()?,
    };
    for permission in CREATE_PERSON_INTEREST.permissions {
        println!("{:?} needs {:?}", permission.kind, permission.least);
    }
    let token = env::var("TOKEN").unwrap_or_else(|_| "a.made-up.token".to_owned());
    let anonymous = RequestBuilder::new(root, Target::Me);
    let graph = anonymous.clone().bearer(&token)?;

    let interest = CreatePersonInterest::new()
        .display_name("Chelsea FC")
        .web_url("https://www.chelseafc.com")
        .collaboration_tags([CollaborationTag::AskMeAbout]);
    let created: PersonInterest = response::object(&send(graph.create(&interest)?)?)?;
    let id = created.id.as_deref().ok_or("an object has an id")?;
    println!("created {} with the id {id}", created.display_name.as_deref().unwrap_or("an interest"));

    let update = UpdatePersonInterest::new().description("World's greatest football club");
    let updated: PersonInterest = response::object(&send(graph.update(id, &update)?)?)?;
    println!("updated: {}", updated.description.as_deref().unwrap_or("no description"));

    // A list comes in pages, each with a link to the next one. `next_page` refuses a link that leads elsewhere.
    let query = Query::new().select(["id", "displayName"]).order_by(["displayName"]).top(1);
    let mut next = Some(graph.list_with::<PersonInterest>(&query)?);
    while let Some(request) = next {
        let page: Page<PersonInterest> = response::page(&send(request)?)?;
        for interest in &page.items {
            println!("listed {}", interest.display_name.as_deref().unwrap_or("an interest"));
        }
        next = graph.next_page(&page)?;
    }
    response::empty(&send(graph.delete::<PersonInterest>(id)?)?)?;
    println!("deleted {id}");

    // Violations are reported before anything is sent.
    match graph.create(&interest.clone().web_url("www.chelseafc.com")) {
        Err(RequestError::Invalid(report)) => println!("not sent:\n{report}"),
        other => return Err(format!("a link without a scheme: {other:?}").into()),
    }
    // An error of Graph is a typed error.
    match response::object::<PersonInterest>(&send(anonymous.create(&interest)?)?) {
        Err(ResponseError::Graph(error)) => println!("rejected: {error}"),
        other => return Err(format!("a request without a token: {other:?}").into()),
    }
    Ok(())
}

/// Sends a request and reads the complete response, whatever its status.
fn send(request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, ureq::Error> {
    let config = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .timeout_global(Some(Duration::from_secs(30)));
    let (head, mut body) = ureq::Agent::from(config.build()).run(request)?.into_parts();
    Ok(Response::from_parts(head, body.read_to_vec()?))
}
