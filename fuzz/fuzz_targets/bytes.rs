//! Checks a body as the payload that the first byte selects: no panic, and the checks of `tests/differential/checks.rs`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use msgraph_profile_fuzz::with_payload;

#[path = "../../tests/differential/checks.rs"]
#[allow(dead_code, reason = "the differential test reads more of the outcome")]
mod checks;
#[path = "../../tests/cases/load.rs"]
mod load;
#[path = "../../tests/differential/repeats.rs"]
mod repeats;

fuzz_target!(|input: &[u8]| {
    let Some((payload, body)) = with_payload(input) else { return };
    if let Err(difference) = checks::check(payload, body) {
        panic!("{payload}: {}\n{}", difference.what, difference.details);
    }
});
