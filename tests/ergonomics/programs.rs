//! Programs of the kinds that use the library, as short as it lets them be.

mod configured;
mod exporter;
mod form;
mod importer;
mod queue;
mod store;
