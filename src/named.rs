//! Conversions from and to text for this crate's own enums.

/// Implements `FromStr`, `Display` and the conversions to its name for an enum with `ALL` and `as_str`.
macro_rules! named {
    ($type:ident) => {
        impl std::str::FromStr for $type {
            type Err = crate::UnknownName;

            fn from_str(name: &str) -> Result<Self, crate::UnknownName> {
                let found = Self::ALL.iter().copied().find(|variant| variant.as_str() == name);
                found.ok_or_else(|| {
                    crate::UnknownName::new(name, Self::ALL.iter().map(|variant| variant.as_str()))
                })
            }
        }

        impl AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl From<$type> for &'static str {
            fn from(value: $type) -> Self {
                value.as_str()
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}
pub(crate) use named;
