use std::{ops::Deref, rc::Rc};

/// A value that components share and that never changes: equal only to itself, so that a render compares pointers and
/// not ten thousand figures.
#[derive(Debug)]
pub struct PtrEq<T>(Rc<T>);

impl<T> PtrEq<T> {
    /// Shares a value.
    pub fn new(value: T) -> Self {
        Self(Rc::new(value))
    }
}

impl<T> PtrEq<T> {
    /// Which value it is, among all that are shared now: parts of a page that keep something of a value are keyed by it.
    pub fn key(&self) -> usize {
        Rc::as_ptr(&self.0).addr()
    }
}

impl<T> From<Rc<T>> for PtrEq<T> {
    fn from(value: Rc<T>) -> Self {
        Self(value)
    }
}

impl<T: Default> Default for PtrEq<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T> Clone for PtrEq<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for PtrEq<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for PtrEq<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
