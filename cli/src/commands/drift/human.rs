//! stub
use std::io::{self, Write};
use msgraph_profile_codegen::Source;
use msgraph_profile_drift::Drift;
use crate::args::DriftArguments;
pub(super) fn write(out: &mut dyn Write, drift: &Drift, _: &[Source], _: &DriftArguments) -> io::Result<()> {
    writeln!(out, "{drift:#?}")
}
