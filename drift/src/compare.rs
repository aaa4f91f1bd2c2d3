//! Compares the schema with what a file declares.

mod claims;
mod collections;
mod enums;
mod mismatch;
mod names;
mod properties;
mod stale;
mod types;

use crate::disagreements::Row;
use crate::{Declared, Difference, Notation, Schema};

/// The result of a comparison.
#[derive(Debug, Default)]
pub struct Drift {
    /// The differences that no disagreement row explains, and the obsolete disagreement rows, by file and line.
    pub differences: Vec<Difference>,
    /// How many differences are explained by disagreement rows.
    pub explained: usize,
    /// How many types and enums were compared.
    pub compared: usize,
    /// The types and enums that are missing from a file that is only a part of `$metadata`.
    pub left_out: Vec<String>,
}

/// Compares the schema with what a file declares for a cloud.
///
/// Obsolete disagreement rows are reported only if the file is `$metadata`: typings follow it later and say less.
#[must_use]
pub fn compare(schema: &Schema, declared: &Declared, cloud: &str) -> Drift {
    let rows = Row::all(&schema.model);
    let mut comparison = Comparison { schema, rows, declared, cloud, drift: Drift::default() };
    comparison.compare_types();
    comparison.compare_enums();
    comparison.compare_collections();
    if declared.notation == Notation::Csdl {
        comparison.report_stale_rows();
    }
    let mut drift = comparison.drift;
    drift.differences.sort_by(|a, b| {
        let key = |d: &Difference| (d.file.clone(), d.line, d.kind, d.property.clone());
        key(a).cmp(&key(b))
    });
    drift.left_out.sort();
    drift
}

/// A comparison in progress.
struct Comparison<'c> {
    schema: &'c Schema,
    rows: Vec<Row<'c>>,
    declared: &'c Declared,
    cloud: &'c str,
    drift: Drift,
}
