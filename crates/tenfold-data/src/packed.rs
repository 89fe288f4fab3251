//! How values become bytes and come back: for the bundled data, and between the page and its worker.

/// Something that can be packed. Bytes that are cut short, or were never packed, read as no value and never panic.
pub trait Packed: Sized {
    /// Appends its bytes.
    fn put(&self, to: &mut Vec<u8>);
    /// Reads itself from the front of the bytes, and takes them off.
    fn take(from: &mut &[u8]) -> Option<Self>;
}

/// A value as bytes.
pub fn bytes_of<T: Packed>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    value.put(&mut bytes);
    bytes
}

/// A value from the bytes that it was packed into: no more of them, and no fewer.
pub fn from_bytes<T: Packed>(mut bytes: &[u8]) -> Option<T> {
    T::take(&mut bytes).filter(|_| bytes.is_empty())
}

pub(crate) fn byte(from: &mut &[u8]) -> Option<u8> {
    some(from, 1).map(|byte| byte[0])
}

/// So many bytes.
pub(crate) fn some<'a>(from: &mut &'a [u8], length: usize) -> Option<&'a [u8]> {
    let (taken, rest) = from.split_at_checked(length)?;
    *from = rest;
    Some(taken)
}

/// Whole numbers, seven bits a byte.
impl Packed for u64 {
    fn put(&self, to: &mut Vec<u8>) {
        let mut rest = *self;
        while rest > 127 {
            to.push(rest as u8 | 128);
            rest >>= 7;
        }
        to.push(rest as u8);
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let next = byte(from)?;
            number |= u64::from(next & 127) << shift;
            if next < 128 {
                return Some(number);
            }
        }
        None
    }
}

impl Packed for usize {
    fn put(&self, to: &mut Vec<u8>) {
        (*self as u64).put(to);
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        u64::take(from)?.try_into().ok()
    }
}

impl Packed for u32 {
    fn put(&self, to: &mut Vec<u8>) {
        u64::from(*self).put(to);
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        u64::take(from)?.try_into().ok()
    }
}

impl Packed for String {
    fn put(&self, to: &mut Vec<u8>) {
        self.len().put(to);
        to.extend(self.as_bytes());
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        let length = usize::take(from)?;
        std::str::from_utf8(some(from, length)?).ok().map(str::to_owned)
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn put(&self, to: &mut Vec<u8>) {
        self.len().put(to);
        for item in self {
            item.put(to);
        }
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        let length = usize::take(from)?;
        let mut items = Self::new();
        while items.len() < length {
            items.push(T::take(from)?);
        }
        Some(items)
    }
}

impl<T: Packed> Packed for Option<T> {
    fn put(&self, to: &mut Vec<u8>) {
        to.push(self.is_some().into());
        if let Some(item) = self {
            item.put(to);
        }
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        if bool::take(from)? { T::take(from).map(Some) } else { Some(None) }
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn put(&self, to: &mut Vec<u8>) {
        self.0.put(to);
        self.1.put(to);
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        Some((A::take(from)?, B::take(from)?))
    }
}

/// A record: its fields, in order.
#[macro_export]
macro_rules! packed {
    ($($record:ident { $($field:ident),+ })+) => {
        $(impl $crate::Packed for $record {
            fn put(&self, to: &mut Vec<u8>) {
                $($crate::Packed::put(&self.$field, to);)+
            }

            fn take(from: &mut &[u8]) -> Option<Self> {
                Some(Self { $($field: $crate::Packed::take(from)?),+ })
            }
        })+
    };
}

/// Its bits: every figure comes back as it was.
impl Packed for f64 {
    fn put(&self, to: &mut Vec<u8>) {
        to.extend(self.to_le_bytes());
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        some(from, 8)?.try_into().ok().map(Self::from_le_bytes)
    }
}

impl Packed for bool {
    fn put(&self, to: &mut Vec<u8>) {
        to.push((*self).into());
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        byte(from).filter(|byte| *byte < 2).map(|byte| byte == 1)
    }
}
