//! The library as its users write against it: what they want to say compiles, and means what it says.

#![cfg(test)]

mod building;
mod german;
mod laws;
mod names;
mod programs;
mod records;
