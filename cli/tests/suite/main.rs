//! Tests of the command line, by running it; one module for each topic.

#![cfg(test)]

mod bodies;
mod config;
#[cfg(feature = "cross-check")]
mod cross_check;
mod diagnostics;
mod documents;
mod drift;
mod explain;
mod fix;
mod groups;
mod harness;
mod hostile;
mod human;
mod inputs;
mod machine;
mod ndjson;
mod outputs;
mod patch;
mod readme;
mod request;
mod schema;
mod shells;
mod usage;
mod validate;
