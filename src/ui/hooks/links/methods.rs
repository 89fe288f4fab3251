use std::rc::Rc;

use gloo::utils::window;
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::{
    dataset::{Dataset, Text},
    link::Language,
    ranking::{Method, Prepared, Ranking, Reckoned, Weighting},
    ui::{Reckon, Reckoner, hooks::stop::stop, words},
};

/// What the start-up script offers: a call that fetches the program of methods and starts it.
const LOADER: &str = "tenfoldMethods";
/// What it is called there.
const NAME: &str = "Methods";

/// The methods that few choose, a program of its own, open on some data.
struct Methods(JsValue);

/// Fetches the program of methods and opens it on packed data. `None` where it cannot be had in time.
pub(super) async fn load(packed: &[u8]) -> Option<Reckoner> {
    let load: Function = Reflect::get(&window(), &LOADER.into()).ok()?.dyn_into().ok()?;
    let promise: Promise = load.call0(&JsValue::NULL).ok()?.dyn_into().ok()?;
    let program = JsFuture::from(promise).await.ok()?;
    let class: Function = Reflect::get(&program, &NAME.into()).ok()?.dyn_into().ok()?;
    let opened = Reflect::construct(&class, &Array::of1(&Uint8Array::from(packed))).ok()?;
    Some(Reckoner(Rc::new(Methods(opened))))
}

impl Methods {
    fn call(&self, name: &str, given: &[JsValue]) -> Result<JsValue, JsValue> {
        let method: Function = Reflect::get(&self.0, &name.into())?.dyn_into()?;
        method.apply(&self.0, &given.iter().collect())
    }
}

impl Reckon for Methods {
    fn prepare(&self, _: &Dataset, method: &Method) -> Result<Prepared, Text> {
        let answer = self.call("prepare", &[method.code().into()]);
        let said = match answer.map(|packed| Prepared::unpack(&Uint8Array::new(&packed).to_vec())) {
            Ok(Some(prepared)) => return Ok(prepared),
            Ok(None) => None,
            Err(why) => why.as_string(),
        };
        // A sentence a language, in the order of all languages.
        let refusal = said.map(|said| Language::ALL.into_iter().map(Language::code).zip(said.lines()).collect());
        Err(refusal.unwrap_or_else(|| {
            stop();
            words::methods_stopped()
        }))
    }

    fn rank(&self, dataset: &Dataset, prepared: &Prepared, given: &Weighting) -> Option<(Weighting, Ranking)> {
        let given = Uint8Array::from(given.pack().as_slice());
        let packed = self.call("rank", &[prepared.method.code().into(), given.into()]).ok();
        let reckoned = packed.and_then(|packed| Reckoned::unpack(&Uint8Array::new(&packed).to_vec()));
        let ranked = reckoned.and_then(|reckoned| reckoned.ranking(prepared, &dataset.framework));
        if ranked.is_none() {
            stop();
        }
        ranked
    }
}
