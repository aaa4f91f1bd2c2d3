//! A rule: what it checks, why, how hard, from which inputs, and examples.

use msgraph_profile::facts::{self, OperationKind};
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
    let level = |payload: Payload| match code.default_level(payload) {
        Level::Deny => "deny: the body is not valid",
        Level::Warn => "warn: reported, the body stays valid",
        Level::Allow => "allow: not reported",
    };
    let kinds = [Some(OperationKind::Create), Some(OperationKind::Update), None];
    let of_kind = |kind| {
        let has_kind =
            |payload: &&Payload| facts::operation(payload.as_str()).map(|found| found.kind) == kind;
        Payload::ALL.iter().find(has_kind).copied()
    };
    let rows = kinds.into_iter().filter_map(|kind| {
        let label = match kind {
            Some(OperationKind::Create) => "a body that creates",
            Some(_) => "a body that updates",
            None => "what Graph returns",
        };
        Some(vec![label.to_owned(), level(of_kind(kind)?).to_owned()])
    });
    page.table(&rows.collect::<Vec<_>>());
    if code.is_fixed() {
        page.text("The level cannot be changed.");
    } else {
        page.text(&format!("Change it with --allow {code}, --warn {code} or --deny {code}."));
    }
    page.heading("Which inputs can raise it");
    page.text(code.inputs());
}
