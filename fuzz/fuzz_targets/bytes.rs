//! Any bytes as every payload: no panic, and the answers that `tests/differential/checks.rs` asks for.

#![no_main]

use libfuzzer_sys::fuzz_target;
use msgraph_profile::Payload;

#[path = "../../tests/differential/checks.rs"]
#[allow(dead_code, reason = "the differential test reads more of the answer")]
mod checks;
#[path = "../../tests/differential/repeats.rs"]
mod repeats;

fuzz_target!(|bytes: &[u8]| {
    for &payload in Payload::ALL {
        if let Err(difference) = checks::check(payload, bytes) {
            panic!("{payload}: {}\n{}", difference.what, difference.details);
        }
    }
});
