//! Prints what the package knows about each name, as JSON.

fn main() -> Result<(), serde_json::Error> {
    println!("{}", serde_json::to_string(&msgraph_profile_wasm::explanations())?);
    Ok(())
}
