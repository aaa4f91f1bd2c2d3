//! A service that accepts interests at the paths that Microsoft Graph documents, and keeps them in memory.
//!
//! ```sh
//! cargo run --release --example service --features axum-0_8 -- 127.0.0.1:8080
//! ```
//!
//! `examples/README.md` shows how to call it, and its load test.

#![allow(clippy::print_stdout, reason = "it prints where it listens")]

#[path = "service/connections.rs"]
mod connections;

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};
use std::{env, io};

use axum::extract::{Request, State};
use axum::http::header::{CONNECTION, CONTENT_TYPE, LOCATION};
use axum::http::{HeaderValue, StatusCode, Uri};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, patch, post};
use axum::{Extension, Router};
use msgraph_profile::extract::{ErrorFormat, Validated, ValidatedConfig};
use msgraph_profile::{CreatePersonInterest, Limits, PersonInterest, UpdatePersonInterest};
use serde::Serialize;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::time::timeout;

/// The maximum number of bytes of a body. In memory an interest takes several times its size.
const MAX_BYTES: usize = 16 * 1024;
/// The maximum number of interests to keep; the oldest is removed.
const MAX_INTERESTS: usize = 1_000;
/// How long a request may take, including the transfer of its body.
const REQUEST_TIME: Duration = Duration::from_secs(5);

/// Errors in Graph's format, so clients of Graph can read them.
const CONFIG: ValidatedConfig =
    ValidatedConfig::DEFAULT.limits(Limits::DEFAULT.max_bytes(MAX_BYTES)).error_format(ErrorFormat::Graph);

#[tokio::main]
async fn main() -> io::Result<()> {
    let address = env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let listener = TcpListener::bind(&address).await?;
    let stop = stop_signal()?;
    println!("listening on http://{}", listener.local_addr()?);
    connections::serve(listener, &app(), stop).await;
    println!("stopped");
    Ok(())
}

fn app() -> Router {
    Router::new()
        .route("/beta/me/profile/interests", post(create))
        .route("/beta/me/profile/interests/{id}", patch(update))
        .route("/beta/users/{user}/profile/interests", post(create))
        .route("/beta/users/{user}/profile/interests/{id}", patch(update))
        .route("/health", get(async || "ok"))
        .fallback(async || error(StatusCode::NOT_FOUND, "notFound", "There is no resource at this path."))
        .method_not_allowed_fallback(async || {
            let message = "The Allow header lists the methods of this path.";
            error(StatusCode::METHOD_NOT_ALLOWED, "methodNotAllowed", message)
        })
        .layer(from_fn(in_time))
        .layer(Extension(CONFIG))
        .with_state(Interests::default())
}

async fn create(
    State(interests): State<Interests>,
    uri: Uri,
    Validated(request): Validated<CreatePersonInterest>,
) -> Response {
    let mut interest = PersonInterest::from(request);
    interest.created_date_time.set(SystemTime::now());
    interest.last_modified_date_time = interest.created_date_time.clone();
    let (path, interest) = interests.add(uri.path(), interest);
    let mut response = json(StatusCode::CREATED, &interest);
    if let Ok(location) = HeaderValue::from_str(&path) {
        response.headers_mut().insert(LOCATION, location);
    }
    response
}

async fn update(
    State(interests): State<Interests>,
    uri: Uri,
    Validated(request): Validated<UpdatePersonInterest>,
) -> Response {
    let changed = interests.change(uri.path(), |interest| {
        interest.last_modified_date_time.set(SystemTime::now());
        request.apply_to(interest);
    });
    match changed {
        Some(interest) => json(StatusCode::OK, &interest),
        None => error(StatusCode::NOT_FOUND, "notFound", "There is no such interest."),
    }
}

/// The newest interests, by path.
#[derive(Clone, Default)]
struct Interests(Arc<Mutex<Kept>>);

#[derive(Default)]
struct Kept {
    by_path: HashMap<String, PersonInterest>,
    /// The paths, the oldest first.
    order: VecDeque<String>,
    count: u64,
}

impl Interests {
    /// Gives the interest an id and a path below `collection`.
    fn add(&self, collection: &str, mut interest: PersonInterest) -> (String, PersonInterest) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.count += 1;
        let id = format!("00000000-0000-0000-0000-{:012x}", kept.count);
        let path = format!("{collection}/{id}");
        interest.id.set(id);
        kept.by_path.insert(path.clone(), interest.clone());
        kept.order.push_back(path.clone());
        if kept.order.len() > MAX_INTERESTS {
            let oldest = kept.order.pop_front();
            oldest.and_then(|oldest| kept.by_path.remove(&oldest));
        }
        (path, interest)
    }

    /// Updates the interest at a path, if there is one.
    fn change(&self, path: &str, change: impl FnOnce(&mut PersonInterest)) -> Option<PersonInterest> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let interest = kept.by_path.get_mut(path)?;
        change(interest);
        Some(interest.clone())
    }
}

fn error(status: StatusCode, code: &str, message: &str) -> Response {
    json(status, &json!({ "error": { "code": code, "message": message } }))
}

fn json(status: StatusCode, body: &impl Serialize) -> Response {
    match serde_json::to_vec(body) {
        Ok(body) => (status, [(CONTENT_TYPE, "application/json")], body).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Limits the time of a request, and so the time that its body has to arrive.
async fn in_time(request: Request, next: Next) -> Response {
    timeout(REQUEST_TIME, next.run(request)).await.unwrap_or_else(|_| {
        let mut response =
            error(StatusCode::REQUEST_TIMEOUT, "requestTimeout", "The body did not arrive in time.");
        response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        response
    })
}

/// Ready when the process is asked to stop, by Ctrl-C or SIGTERM.
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    Ok(async move {
        #[cfg(unix)]
        let terminated = terminate.recv();
        #[cfg(not(unix))]
        let terminated = std::future::pending::<()>();
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminated => {}
        }
    })
}
