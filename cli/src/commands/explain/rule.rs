//! A rule: what it checks, why, how hard, from which inputs, and examples.

use msgraph_profile::{Code, Level, Payload};

use super::examples;
use super::layout::Page;
use crate::words;

pub(super) fn explain(page: &mut Page, code: Code) {
    page.title(code.as_str());
    page.text(&format!("{}.", code.summary()));
    page.heading("Why");
    page.text(words::reason(code));
    if let Some(example) = examples::of(code) {
        page.heading(&format!("Wrong, as {}", example.payload));
        page.verbatim(&example.wrong);
        page.heading("Right");
        page.verbatim(&example.right);
        page.heading("See");
        page.text(example.page);
    }
    page.heading("Level where nothing else is set");
    let level = |payload: &Payload| match code.default_level(*payload) {
        Level::Deny => "deny: the body is not valid",
        Level::Warn => "warn: reported, the body stays valid",
        Level::Allow => "allow: not reported",
    };
    let rows: Vec<Vec<String>> = Payload::ALL
        .iter()
        .map(|payload| vec![payload.as_str().to_owned(), level(payload).to_owned()])
        .collect();
    page.table(&rows);
    if code.is_fixed() {
        page.text("The level cannot be changed.");
    } else {
        page.text(&format!("Change it with --allow {code}, --warn {code} or --deny {code}."));
    }
    page.heading("Which inputs can raise it");
    page.text(code.inputs());
}
