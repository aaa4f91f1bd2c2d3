//! Stands in for Graph in the example: a thread that handles one request after another on 127.0.0.1.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use msgraph_profile::{Payload, validate_slice};
use serde_json::{Map, Value, json};

/// The maximum number of bytes to read of a body.
const MAX_BYTES: u64 = 1 << 20;

/// Starts the thread, which ends with the program, and returns its URL.
pub(crate) fn start() -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}", listener.local_addr()?);
    let root = address.clone();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // Errors of the connection only concern the client.
            let _ = respond(stream, &root);
        }
    });
    Ok(address)
}

fn respond(mut stream: TcpStream, root: &str) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut words = line.split(' ').map(str::to_owned);
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let (mut length, mut authorized) = (0, false);
    loop {
        line.clear();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.split_once(':') else { break };
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.trim().parse().unwrap_or(0),
            "authorization" => authorized = value.trim().starts_with("Bearer "),
            _ => {}
        }
    }
    let mut body = Vec::new();
    reader.take(length.min(MAX_BYTES)).read_to_end(&mut body)?;
    let (status, body) = match method.as_str() {
        "GET" => ("200 OK", page(root, &target)),
        "DELETE" => ("204 No Content", String::new()),
        _ => judge(&method, authorized, &body),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(body.as_bytes())
}

/// A page with one of two interests.
fn page(root: &str, target: &str) -> String {
    let interest = |name: &str| json!({ "id": name.to_lowercase(), "displayName": name });
    let page = if target.contains("$skip=") {
        json!({ "value": [interest("Chess")] })
    } else {
        json!({ "value": [interest("Chelsea FC")], "@odata.nextLink": format!("{root}{target}&$skip=1") })
    };
    page.to_string()
}

fn judge(method: &str, authorized: bool, body: &[u8]) -> (&'static str, String) {
    let payload =
        if method == "POST" { Payload::CreatePersonInterest } else { Payload::UpdatePersonInterest };
    let report = validate_slice(payload, body);
    if !authorized {
        let error =
            json!({ "error": { "code": "InvalidAuthenticationToken", "message": "Access token is empty." } });
        return ("401 Unauthorized", error.to_string());
    }
    if !report.is_valid() {
        return ("400 Bad Request", report.to_graph_error().to_string());
    }
    let mut stored: Map<String, Value> = serde_json::from_slice(body).unwrap_or_default();
    stored.insert("id".to_owned(), "0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f".into());
    let status = if method == "POST" { "201 Created" } else { "200 OK" };
    (status, Value::Object(stored).to_string())
}
