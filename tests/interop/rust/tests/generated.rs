//! The generated types and the client read and write what Graph does, and refuse mistakes.

use std::error::Error;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::thread::{self, JoinHandle};

use generated::client::{self, Client};
use generated::types;
use serde_json::{Value, json};

const REQUEST: &str = include_str!("../../../../examples/create-personInterest.json");
const RESPONSE: &str = include_str!("../../../../examples/create-personInterest.response.json");

/// The value without its nulls: to these types, null and absent are the same.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(pairs) => pairs
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name, without_nulls(value)))
            .collect(),
        Value::Array(items) => items.into_iter().map(without_nulls).collect(),
        other => other,
    }
}

#[test]
fn types_write_what_they_read() -> Result<(), Box<dyn Error>> {
    let request: Value = serde_json::from_str(REQUEST)?;
    let typed: types::create_person_interest::CreatePersonInterest = serde_json::from_str(REQUEST)?;
    assert_eq!(serde_json::to_value(typed)?, request);
    let typed: types::update_person_interest::UpdatePersonInterest = serde_json::from_str(REQUEST)?;
    assert_eq!(serde_json::to_value(typed)?, request);

    let typed: types::person_interest::PersonInterest = serde_json::from_str(RESPONSE)?;
    assert_eq!(serde_json::to_value(typed)?, without_nulls(serde_json::from_str(RESPONSE)?));
    Ok(())
}

#[test]
fn types_refuse_mistakes() {
    let mistakes = [
        (json!({"displayname": "Chelsea FC"}), "unknown field `displayname`, expected"),
        (json!({"inference": {"confidence": 1}}), "unknown field `confidence`, expected"),
        (json!({"categories": "Sports"}), "expected a sequence"),
        (json!({"collaborationTags": ["AskMeAbout"]}), "unknown variant `AskMeAbout`, expected one of"),
        (json!({"webUrl": "www.chelseafc.com"}), "doesn't match pattern"),
    ];
    for (body, message) in mistakes {
        let text = body.to_string();
        for error in [
            serde_json::from_str::<types::create_person_interest::CreatePersonInterest>(&text).err(),
            serde_json::from_str::<types::update_person_interest::UpdatePersonInterest>(&text).err(),
            serde_json::from_str::<client::types::CreatePersonInterest>(&text).err(),
        ] {
            let error = error.map(|error| error.to_string()).unwrap_or_default();
            assert!(error.contains(message), "{text}: {error}");
        }
    }
}

/// A server for one request: its address, and the first line and the body that it received.
fn graph(
    status: &'static str,
    response: &'static str,
) -> io::Result<(SocketAddr, JoinHandle<io::Result<(String, Value)>>)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let received = thread::spawn(move || {
        let (stream, _) = listener.accept()?;
        let mut reader = BufReader::new(&stream);
        let mut first = String::new();
        reader.read_line(&mut first)?;
        let mut length = 0;
        loop {
            let mut header = String::new();
            reader.read_line(&mut header)?;
            if header.trim().is_empty() {
                break;
            }
            if let Some(value) = header.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().map_err(io::Error::other)?;
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body)?;
        let length = response.len();
        write!(
            &stream,
            "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{response}"
        )?;
        Ok((first.trim().to_owned(), serde_json::from_slice(&body)?))
    });
    Ok((address, received))
}

#[tokio::test]
async fn the_client_sends_and_reads() -> Result<(), Box<dyn Error>> {
    let (address, received) = graph("201 Created", RESPONSE)?;
    let body = serde_json::from_str(REQUEST)?;
    let response =
        Client::new(&format!("http://{address}")).create_user_person_interest("adele/contoso", &body).await?;
    let (line, sent) = received.join().map_err(|_| "the server panicked")??;
    assert_eq!(line, "POST /users/adele%2Fcontoso/profile/interests HTTP/1.1");
    assert_eq!(sent, serde_json::from_str::<Value>(REQUEST)?);
    let mut read = serde_json::to_value(response.into_inner())?;
    let mut wanted = without_nulls(serde_json::from_str(RESPONSE)?);
    for name in ["createdDateTime", "lastModifiedDateTime"] {
        // chrono keeps the seven fraction digits, and writes nine.
        let digits = read[name].take();
        assert_eq!(
            digits.as_str().map(|text| text.replace("00Z", "Z")).as_deref(),
            wanted[name].take().as_str()
        );
    }
    assert_eq!(read, wanted);
    Ok(())
}

#[tokio::test]
async fn the_client_reads_errors() -> Result<(), Box<dyn Error>> {
    let (address, _) =
        graph("403 Forbidden", r#"{"error": {"code": "Forbidden", "message": "Access denied."}}"#)?;
    let body = serde_json::from_str("{}")?;
    match Client::new(&format!("http://{address}")).create_my_person_interest(&body).await {
        Err(client::Error::ErrorResponse(response)) => {
            assert_eq!(response.status(), 403);
            assert_eq!(response.into_inner().error.code, "Forbidden");
            Ok(())
        }
        other => Err(format!("expected an error of Graph, got {other:?}").into()),
    }
}
