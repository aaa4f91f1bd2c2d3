//! How often each rule is violated.

use std::collections::BTreeMap;
use std::io::{self, Write};

use msgraph_profile::{Code, Level};

use super::human::{BAD, WARNING};
use super::summary::Summary;
use super::{Checked, Output, Unchecked};
use crate::text::counted;

/// Counts violations by rule, and prints the counts after the last file.
#[derive(Default)]
pub(crate) struct Statistics {
    rules: BTreeMap<(Code, Level), Count>,
    /// How many violations no report holds, so that their rule is not known.
    others: usize,
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
        let (report, file) = (checked.report, &checked.file.name);
        for violation in report.violations() {
            let count = self.rules.entry((violation.code(), violation.level())).or_default();
            count.violations += 1;
            if count.last_file != *file {
                count.files += 1;
                count.last_file.clone_from(file);
            }
        }
        self.others += report.len() - report.violations().len();
        self.summary.count(checked);
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
        let most = rules.iter().map(|(_, count)| count.violations).chain([self.others]).max().unwrap_or(0);
        let digits = most.to_string().len();
        let name = rules.iter().map(|((code, _), _)| code.as_str().len()).max().unwrap_or(0);
        for ((code, level), Count { violations, files, .. }) in rules {
            let (style, level) = if *level == Level::Deny { (BAD, "error  ") } else { (WARNING, "warning") };
            let code = code.as_str();
            writeln!(
                out,
                "{violations:>digits$}  {style}{level}{style:#}  {code:name$}  in {}",
                counted(*files, "file")
            )?;
        }
        if self.others > 0 {
            writeln!(out, "{:>digits$}  of any rule, beyond --max-violations", self.others)?;
        }
        if self.is_quiet { Ok(()) } else { writeln!(out, "{}", self.summary) }
    }
}
