//! A service that takes interests at the addresses that Microsoft Graph documents, and keeps them in memory.
//!
//! ```sh
//! cargo run --release --example service --features axum -- 127.0.0.1:8080
//! ```
//!
//! `examples/README.md` shows how to call it, and what it bears.

#![allow(clippy::print_stdout, reason = "where it listens is said on standard output")]

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
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use msgraph_profile::axum::{ErrorFormat, Validated, ValidatedConfig};
use msgraph_profile::chrono::DateTime;
use msgraph_profile::{
    CreatePersonInterest, Field, GraphDateTime, Limits, PersonInterest, UpdatePersonInterest,
};
use serde::Serialize;
use serde_json::json;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{sleep, timeout};

/// Interests are small. What is kept of a body takes some times its size.
const MOST_BYTES: usize = 16 * 1024;
/// Of the first line and the headers of a request; the address is kept.
const MOST_HEAD_BYTES: usize = 16 * 1024;
/// When there are more, the oldest goes.
const MOST_INTERESTS: usize = 1_000;
/// More have to wait until another one is closed.
const MOST_CONNECTIONS: usize = 512;
/// A connection that has not sent the head of a request for so long is closed.
const HEAD_TIME: Duration = Duration::from_secs(5);
/// A request that is not answered in this time, for its body does not come, is refused.
const REQUEST_TIME: Duration = Duration::from_secs(5);
/// When the service has to stop, it finishes the requests that are answered in this time.
const STOP_TIME: Duration = Duration::from_secs(10);

/// Errors in Graph's form, so that clients written for Graph can read them.
const CONFIG: ValidatedConfig =
    ValidatedConfig::DEFAULT.limits(Limits::DEFAULT.max_bytes(MOST_BYTES)).error_format(ErrorFormat::Graph);

#[tokio::main]
async fn main() -> io::Result<()> {
    let address = env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let listener = TcpListener::bind(&address).await?;
    let stop = stop_signal()?;
    println!("listening on http://{}", listener.local_addr()?);
    serve(listener, &app(), stop).await;
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
        .fallback(async || error(StatusCode::NOT_FOUND, "notFound", "There is nothing at this address."))
        .method_not_allowed_fallback(async || {
            let message = "The header Allow lists the methods of this address.";
            error(StatusCode::METHOD_NOT_ALLOWED, "methodNotAllowed", message)
        })
        .layer(from_fn(in_time))
        .layer(Extension(CONFIG))
        .with_state(Interests::default())
}

async fn create(
    State(interests): State<Interests>,
    uri: Uri,
    Validated(request, _): Validated<CreatePersonInterest>,
) -> Response {
    let mut interest = PersonInterest::default();
    interest.created_date_time.set(now());
    interest.last_modified_date_time = interest.created_date_time.clone();
    interest.allowed_audiences = request.allowed_audiences;
    interest.categories = request.categories;
    interest.collaboration_tags = request.collaboration_tags;
    interest.description = request.description;
    interest.display_name = request.display_name;
    interest.inference = request.inference;
    interest.source = request.source;
    interest.web_url = request.web_url;
    let (address, interest) = interests.add(uri.path(), interest);
    let mut response = json(StatusCode::CREATED, &interest);
    if let Ok(address) = HeaderValue::from_str(&address) {
        response.headers_mut().insert(LOCATION, address);
    }
    response
}

async fn update(
    State(interests): State<Interests>,
    uri: Uri,
    Validated(request, _): Validated<UpdatePersonInterest>,
) -> Response {
    let changed = interests.change(uri.path(), |interest| {
        interest.last_modified_date_time.set(now());
        replace(&mut interest.allowed_audiences, request.allowed_audiences);
        replace(&mut interest.categories, request.categories);
        replace(&mut interest.collaboration_tags, request.collaboration_tags);
        replace(&mut interest.description, request.description);
        replace(&mut interest.display_name, request.display_name);
        replace(&mut interest.inference, request.inference);
        replace(&mut interest.web_url, request.web_url);
    });
    match changed {
        Some(interest) => json(StatusCode::OK, &interest),
        None => error(StatusCode::NOT_FOUND, "notFound", "There is no such interest."),
    }
}

/// What an update leaves out keeps its value.
fn replace<T>(stored: &mut Field<T>, sent: Field<T>) {
    if !sent.is_absent() {
        *stored = sent;
    }
}

fn now() -> GraphDateTime {
    let since_epoch = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    (DateTime::UNIX_EPOCH + since_epoch).into()
}

/// The newest interests, by their addresses.
#[derive(Clone, Default)]
struct Interests(Arc<Mutex<Kept>>);

#[derive(Default)]
struct Kept {
    by_address: HashMap<String, PersonInterest>,
    /// The addresses, the oldest first.
    order: VecDeque<String>,
    count: u64,
}

impl Interests {
    /// Gives the interest an id and an address below `collection`.
    fn add(&self, collection: &str, mut interest: PersonInterest) -> (String, PersonInterest) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.count += 1;
        let id = format!("00000000-0000-0000-0000-{:012x}", kept.count);
        let address = format!("{collection}/{id}");
        interest.id.set(id);
        kept.by_address.insert(address.clone(), interest.clone());
        kept.order.push_back(address.clone());
        if kept.order.len() > MOST_INTERESTS
            && let Some(oldest) = kept.order.pop_front()
        {
            kept.by_address.remove(&oldest);
        }
        (address, interest)
    }

    /// Changes the interest at an address, if there is one.
    fn change(&self, address: &str, change: impl FnOnce(&mut PersonInterest)) -> Option<PersonInterest> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let interest = kept.by_address.get_mut(address)?;
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

/// Bounds the time that a request takes, and with it the time that its body has to arrive.
async fn in_time(request: Request, next: Next) -> Response {
    timeout(REQUEST_TIME, next.run(request)).await.unwrap_or_else(|_| {
        let mut response =
            error(StatusCode::REQUEST_TIMEOUT, "requestTimeout", "The body did not arrive in time.");
        response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        response
    })
}

/// Answers on every connection until `stop` is ready, then finishes what has begun.
///
/// `axum::serve` is shorter, but waits for slow clients for ever.
async fn serve(listener: TcpListener, app: &Router, stop: impl Future) {
    let places = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let open = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        tokio::select! {
            connection = accept(&listener, &places) => match connection {
                Ok((stream, place)) => answer(stream, place, app.clone(), &open),
                // Too many open files, for example: others have to be closed first.
                Err(_) => sleep(Duration::from_millis(100)).await,
            },
            _ = &mut stop => break,
        }
    }
    // Clients are refused at once, so that they turn to another instance.
    drop(listener);
    let _ = timeout(STOP_TIME, open.shutdown()).await;
}

async fn accept(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
) -> io::Result<(TcpStream, OwnedSemaphorePermit)> {
    let place = Arc::clone(places).acquire_owned().await.map_err(io::Error::other)?;
    let (stream, _) = listener.accept().await?;
    Ok((stream, place))
}

fn answer(stream: TcpStream, place: OwnedSemaphorePermit, app: Router, open: &GracefulShutdown) {
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIME)
        .max_buf_size(MOST_HEAD_BYTES)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(app));
    let connection = open.watch(connection);
    tokio::spawn(async move {
        // It fails where the client breaks off or is too slow, which is the client's affair.
        let _: Result<(), hyper::Error> = connection.await;
        drop(place);
    });
}

/// Ready when the process is asked to stop: by Ctrl-C, or by SIGTERM as process managers do.
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
