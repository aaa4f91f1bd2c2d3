//! Explains a rule: what it checks, why, what to do, an example, its default level and its inputs.

use msgraph_profile::facts::{self, OperationKind};
use msgraph_profile::{Code, Level, Payload, SyntaxKind};

use super::page::Page;

pub(super) fn explain(code: Code) -> Page {
    let mut page = Page::new("rule", code.as_str());
    page.text(&format!("{}.", code.summary()));
    page.heading("Why");
    page.text(code.reason());
    page.heading("What to do");
    page.text(code.help());
    if let Some(example) = code.example() {
        page.heading(&format!("Wrong {}", example.payload));
        page.code(&example.invalid);
        page.heading("Correct");
        page.code(&example.valid);
        page.heading("See");
        page.text(example.page);
    }
    if code == Code::JsonSyntax {
        page.heading("What makes a text not JSON, and what to do");
        let rows = SyntaxKind::ALL.iter().map(|kind| vec![kind.as_str().to_owned(), kind.help().to_owned()]);
        page.table(&["kind", "help"], rows.collect());
    }
    page.heading("Default level");
    let level = |payload: Payload| match code.default_level(payload) {
        Level::Deny => "deny: an error, the body is invalid",
        Level::Warn => "warn: a warning, the body stays valid",
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
            Some(OperationKind::Create) => "create request",
            Some(_) => "update request",
            None => "response",
        };
        Some(vec![label.to_owned(), level(of_kind(kind)?).to_owned()])
    });
    page.table(&["body", "level"], rows.collect());
    if code.is_fixed() {
        page.text("The level cannot be changed.");
    } else {
        page.text(&format!("Change it with --allow {code}, --warn {code} or --deny {code}."));
    }
    page.heading("Inputs that can violate it");
    let inputs: Vec<&str> = code.inputs().iter().map(|input| input.as_str()).collect();
    page.text(&format!("{}.", inputs.join(", ")));
    page
}
