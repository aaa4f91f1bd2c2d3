//! The hand-written value types of the models: fields, enum values, dates and numbers.

pub(crate) mod date_time;
mod double;
mod enum_type;
mod field;
mod flags;
mod graph_date;
mod graph_date_time;
#[cfg(feature = "schemars")]
mod json_schema;
mod object;
mod one_or_many;
mod open;

pub use self::{
    double::{Double, DoubleError},
    enum_type::{EnumType, FlagsType, UnknownNameError},
    field::Field,
    flags::Flags,
    graph_date::GraphDate,
    graph_date_time::{DateTimeError, GraphDateTime},
    one_or_many::OneOrMany,
    open::Open,
};
pub(crate) use self::{
    enum_type::sealed,
    object::{Object, ObjectVisitor, read_property, undeclared, write_additional},
};
