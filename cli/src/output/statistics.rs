//! How often each rule is violated.

use std::collections::BTreeMap;
use std::io::{self, Write};

use msgraph_profile::Code;

use super::summary::Summary;
use super::{Checked, Output, Unchecked};
use crate::text::counted;

/// Counts violations by rule, and prints the counts after the last file.
#[derive(Default)]
pub(crate) struct Statistics {
    rules: BTreeMap<Code, Count>,
    summary: Summary,
    is_quiet: bool,
}

#[derive(Default)]
struct Count {
    violations: usize,
    files: usize,
    /// The last file that was counted; the bodies of a file follow each other.
    last_file: String,
}

impl Statistics {
    pub(crate) fn new(is_quiet: bool) -> Self {
        Self { is_quiet, ..Self::default() }
    }
}

impl Output for Statistics {
    fn body(&mut self, _: &mut dyn Write, checked: &Checked<'_>) -> io::Result<()> {
        self.summary.count(checked);
        let (report, file) = (checked.report, &checked.file.name);
        if report.is_empty() {
            return Ok(());
        }
        for code in Code::ALL {
            // Also of the violations that the report does not hold.
            let violations = report.count_of(*code);
            if violations == 0 {
                continue;
            }
            let count = self.rules.entry(*code).or_default();
            count.violations += violations;
            if count.last_file != *file {
                count.files += 1;
                count.last_file.clone_from(file);
            }
        }
        Ok(())
    }

    fn unchecked(&mut self, _: &mut dyn Write, unchecked: &Unchecked<'_>) -> io::Result<()> {
        self.summary.count_unchecked(unchecked);
        Ok(())
    }

    /// The most frequent rule is the first.
    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()> {
        let mut rules: Vec<_> = self.rules.iter().collect();
        rules.sort_by_key(|(_, count)| std::cmp::Reverse(count.violations));
        let digits = rules.first().map_or(0, |(_, count)| count.violations.to_string().len());
        let name = rules.iter().map(|(code, _)| code.as_str().len()).max().unwrap_or(0);
        for (code, Count { violations, files, .. }) in rules {
            let (code, files) = (code.as_str(), counted(*files, "file"));
            writeln!(out, "{violations:>digits$}  {code:name$}  in {files}")?;
        }
        if self.is_quiet { Ok(()) } else { writeln!(out, "{}", self.summary) }
    }
}
