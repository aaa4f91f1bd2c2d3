//! Checks arbitrary bytes as every payload: no panic, and the checks of `tests/differential/checks.rs`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use msgraph_profile::Payload;

#[path = "../../tests/differential/checks.rs"]
#[allow(dead_code, reason = "the differential test reads more of the outcome")]
mod checks;
#[path = "../../tests/cases/load.rs"]
mod load;
#[path = "../../tests/differential/repeats.rs"]
mod repeats;

fuzz_target!(|bytes: &[u8]| {
    for &payload in Payload::ALL {
        if let Err(difference) = checks::check(payload, bytes) {
            panic!("{payload}: {}\n{}", difference.what, difference.details);
        }
    }
});
