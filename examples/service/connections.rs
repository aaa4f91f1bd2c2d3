//! Connections with bounds: how many there are, how long each lives, and how long a client takes to send and to read.
//!
//! `axum::serve` is shorter, but waits for slow clients forever.

use std::io;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1::{Builder, Connection};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::{sleep, timeout};
use tokio_io_timeout::TimeoutStream;

/// The maximum number of bytes of the request line and the headers; the path is kept.
const MAX_HEAD_BYTES: usize = 16 * 1024;
/// The maximum number of open connections; others wait.
const MAX_CONNECTIONS: u32 = 512;
/// How long a connection may take to send the head of a request before it is closed.
const HEAD_TIME: Duration = Duration::from_secs(5);
/// How long a client may read nothing of a response before its connection is closed.
const WRITE_TIME: Duration = Duration::from_secs(5);
/// How long a connection accepts requests. It bounds clients that read, but only a little at a time.
const CONNECTION_TIME: Duration = Duration::from_secs(20);
/// How long an open request may take when its connection or the service stops.
const STOP_TIME: Duration = Duration::from_secs(10);

type Http = Connection<TokioIo<Pin<Box<TimeoutStream<TcpStream>>>>, TowerToHyperService<Router>>;

/// Serves every connection until `stop` is ready, then finishes the open requests.
pub(crate) async fn serve(listener: TcpListener, app: &Router, stop: impl Future) {
    let slots = Arc::new(Semaphore::new(MAX_CONNECTIONS as usize));
    let (stopping, stopped) = watch::channel(());
    let mut stop = pin!(stop);
    loop {
        tokio::select! {
            connection = accept(&listener, &slots) => match connection {
                Ok((stream, slot)) => {
                    let (connection, stopped) = (http(stream, app.clone()), stopped.clone());
                    tokio::spawn(async move {
                        run(connection, stopped).await;
                        drop(slot);
                    });
                }
                // Too many open files, for example: others have to be closed first.
                Err(_) => sleep(Duration::from_millis(100)).await,
            },
            _ = &mut stop => break,
        }
    }
    // New clients are refused at once, so they turn to another instance.
    drop(listener);
    drop(stopping);
    let _ = timeout(STOP_TIME, slots.acquire_many(MAX_CONNECTIONS)).await;
}

async fn accept(
    listener: &TcpListener,
    slots: &Arc<Semaphore>,
) -> io::Result<(TcpStream, OwnedSemaphorePermit)> {
    let slot = Arc::clone(slots).acquire_owned().await.map_err(io::Error::other)?;
    let (stream, _) = listener.accept().await?;
    Ok((stream, slot))
}

fn http(stream: TcpStream, app: Router) -> Http {
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(WRITE_TIME));
    Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIME)
        .max_buf_size(MAX_HEAD_BYTES)
        .serve_connection(TokioIo::new(Box::pin(stream)), TowerToHyperService::new(app))
}

/// Runs a connection for its time, then lets it finish the open request.
async fn run(connection: Http, mut stopped: watch::Receiver<()>) {
    let mut connection = pin!(connection);
    tokio::select! {
        // An error means that the client disconnected or was too slow.
        _ = connection.as_mut() => return,
        () = sleep(CONNECTION_TIME) => {}
        _ = stopped.changed() => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ = timeout(STOP_TIME, connection).await;
}
