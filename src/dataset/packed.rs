//! How values become bytes and come back: for the bundled data, and between the page and its worker.

/// Something that can be packed. Bytes that are cut short read as nothing and never panic.
pub(crate) trait Packed {
    fn put(&self, to: &mut Vec<u8>);
    fn take(from: &mut &[u8]) -> Self;
}

/// A value as bytes.
pub(crate) fn bytes_of<T: Packed>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    value.put(&mut bytes);
    bytes
}

/// A value from bytes; what is cut short reads as nothing.
pub(crate) fn from_bytes<T: Packed>(mut bytes: &[u8]) -> T {
    T::take(&mut bytes)
}

pub(crate) fn byte(from: &mut &[u8]) -> u8 {
    let Some((first, rest)) = from.split_first() else { return 0 };
    *from = rest;
    *first
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

    fn take(from: &mut &[u8]) -> Self {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let next = byte(from);
            number |= u64::from(next & 127) << shift;
            if next < 128 {
                break;
            }
        }
        number
    }
}

impl Packed for usize {
    fn put(&self, to: &mut Vec<u8>) {
        (*self as u64).put(to);
    }

    fn take(from: &mut &[u8]) -> Self {
        u64::take(from) as Self
    }
}

impl Packed for u32 {
    fn put(&self, to: &mut Vec<u8>) {
        u64::from(*self).put(to);
    }

    fn take(from: &mut &[u8]) -> Self {
        u64::take(from) as Self
    }
}

impl Packed for String {
    fn put(&self, to: &mut Vec<u8>) {
        self.len().put(to);
        to.extend(self.as_bytes());
    }

    fn take(from: &mut &[u8]) -> Self {
        let length = usize::take(from).min(from.len());
        let (text, rest) = from.split_at(length);
        *from = rest;
        Self::from_utf8_lossy(text).into_owned()
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn put(&self, to: &mut Vec<u8>) {
        self.len().put(to);
        for item in self {
            item.put(to);
        }
    }

    fn take(from: &mut &[u8]) -> Self {
        let length = usize::take(from);
        let mut items = Self::new();
        while items.len() < length && !from.is_empty() {
            items.push(T::take(from));
        }
        items
    }
}

impl<T: Packed> Packed for Option<T> {
    fn put(&self, to: &mut Vec<u8>) {
        to.push(self.is_some().into());
        if let Some(item) = self {
            item.put(to);
        }
    }

    fn take(from: &mut &[u8]) -> Self {
        (byte(from) == 1).then(|| T::take(from))
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn put(&self, to: &mut Vec<u8>) {
        self.0.put(to);
        self.1.put(to);
    }

    fn take(from: &mut &[u8]) -> Self {
        (A::take(from), B::take(from))
    }
}

/// A record: its fields, in order.
macro_rules! packed {
    ($($record:ident { $($field:ident),+ })+) => {
        $(impl Packed for $record {
            fn put(&self, to: &mut Vec<u8>) {
                $(self.$field.put(to);)+
            }

            fn take(from: &mut &[u8]) -> Self {
                Self { $($field: Packed::take(from)),+ }
            }
        })+
    };
}

pub(crate) use packed;

/// Its bits: every figure comes back as it was.
impl Packed for f64 {
    fn put(&self, to: &mut Vec<u8>) {
        to.extend(self.to_le_bytes());
    }

    fn take(from: &mut &[u8]) -> Self {
        Self::from_le_bytes(std::array::from_fn(|_| byte(from)))
    }
}

impl Packed for bool {
    fn put(&self, to: &mut Vec<u8>) {
        to.push((*self).into());
    }

    fn take(from: &mut &[u8]) -> Self {
        byte(from) == 1
    }
}
