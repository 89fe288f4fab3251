use chardetng::EncodingDetector;
use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE};
use serde::Serialize;

use crate::Refusal;

/// What an encoding rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EncodingEvidence {
    /// It was chosen.
    Chosen,
    /// The mark that the file begins with.
    Mark,
    /// Every byte fits it: of UTF-8 that is no chance.
    Fits,
    /// Each second byte is zero.
    ZeroBytes,
    /// How often letters are in it: a guess.
    Frequency,
}

/// A text, and what its letters were in.
pub(crate) struct Decoded {
    pub(crate) text: String,
    pub(crate) encoding: &'static str,
    pub(crate) evidence: EncodingEvidence,
}

/// Finds what the letters are in: the encoding that is chosen, else the mark at the beginning, else strict UTF-8, else the likeliest.
/// No letter is replaced.
pub(crate) fn decode(bytes: &[u8], chosen: Option<&str>) -> Result<Decoded, Refusal> {
    let as_is = |encoding: &'static Encoding, bytes: &[u8], evidence| {
        let text = encoding.decode_without_bom_handling_and_without_replacement(bytes);
        let text = text.filter(|text| !text.contains('\u{fffd}')).ok_or(Refusal::Letters(encoding.name()))?;
        Ok(Decoded { text: text.into_owned(), encoding: encoding.name(), evidence })
    };
    let marked = Encoding::for_bom(bytes);
    let rest = marked.map_or(bytes, |(_, length)| &bytes[length..]);
    if let Some(name) = chosen {
        let encoding = Encoding::for_label(name.as_bytes()).ok_or_else(|| Refusal::NoSuchEncoding(name.to_owned()))?;
        return as_is(encoding, rest, EncodingEvidence::Chosen);
    }
    // Some programs write the mark of UTF-8 before letters that are not in it.
    if let Some((encoding, _)) = marked
        && let Ok(decoded) = as_is(encoding, rest, EncodingEvidence::Mark)
    {
        return Ok(decoded);
    }
    let beginning = &rest[..rest.len().min(4096)];
    let zeros = |from: usize| beginning.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if (even + odd) * 8 > beginning.len() {
        let encoding = if odd > even { UTF_16LE } else { UTF_16BE };
        return as_is(encoding, rest, EncodingEvidence::ZeroBytes);
    }
    if even + odd > 0 {
        return Err(Refusal::Binary);
    }
    if let Ok(decoded) = as_is(UTF_8, rest, EncodingEvidence::Fits) {
        return Ok(decoded);
    }
    // Old Macs ended lines by a return alone; nothing newer does.
    let is_mac = rest.contains(&b'\r') && !rest.contains(&b'\n');
    let mut detector = EncodingDetector::new();
    detector.feed(rest, true);
    let guess = detector.guess(None, false);
    let encoding = if is_mac && guess.is_single_byte() { MACINTOSH } else { guess };
    as_is(encoding, rest, EncodingEvidence::Frequency)
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{BIG5, EUC_KR, GB18030, SHIFT_JIS, WINDOWS_1251, WINDOWS_1252};

    #[test]
    fn letters_come_back_whatever_they_are_in() {
        for (encoding, text) in [
            (UTF_8, "城市,专利\n苏州,42"),
            (GB18030, "排名,学校名称,省市\n1,清华大学,北京\n2,北京大学,北京\n3,浙江大学,浙江\n"),
            (BIG5, "排名,大學名稱,縣市\n1,國立臺灣大學,臺北市\n2,國立清華大學,新竹市\n"),
            (SHIFT_JIS, "順位,大学名,都道府県\n1,東京大学,東京都\n2,京都大学,京都府\nカタカナ,ひらがな\n"),
            (EUC_KR, "순위,대학교,지역\n1,서울대학교,서울특별시\n2,연세대학교,서울특별시\n"),
            (WINDOWS_1252, "Commune;Région\nCôte-d’Or;Bourgogne-Franche-Comté\nHérault;Occitanie\n"),
            (WINDOWS_1251, "Город;Население\nМосква;12\nНовосибирск;2\nЕкатеринбург;1\n"),
        ] {
            let (bytes, _, lossy) = encoding.encode(text);
            assert!(!lossy);
            let decoded = decode(&bytes, None).unwrap();
            assert_eq!(decoded.text, text, "{} read as {}", encoding.name(), decoded.encoding);
        }
        let mac = b"Ville,Prix\rCh\x89lons,3\rOrl\x8eans,4\r";
        assert_eq!(decode(mac, None).unwrap().text, "Ville,Prix\rChâlons,3\rOrléans,4\r");
    }

    #[test]
    fn marks_are_no_letters_and_none_is_replaced() {
        assert_eq!(decode(b"\xef\xbb\xbfa,b", None).unwrap().text, "a,b");
        assert_eq!(decode(b"\xef\xbb\xbfTown,Caf\xe9s\nBath,2\n", None).unwrap().text, "Town,Cafés\nBath,2\n");
        assert_eq!(decode(b"\xff\xfea\0,\0b\0", None).unwrap().text, "a,b");
        assert_eq!(decode(b"a\0,\0b\0", None).unwrap().text, "a,b");
        assert_eq!(decode(b"a,\xff", Some("utf-8")).err(), Some(Refusal::Letters("UTF-8")));
        assert_eq!(decode(b"a", Some("utf-9")).err(), Some(Refusal::NoSuchEncoding("utf-9".into())));
        assert_eq!(
            decode(b"\x01\x02\0\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10", None).err(),
            Some(Refusal::Binary)
        );
    }
}
