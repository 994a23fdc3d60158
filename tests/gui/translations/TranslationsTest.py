#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the window is translated: lupdate finds nothing that the .ts files lack, nothing is unfinished, and each
translation has the placeholders, the mnemonic, the ellipsis and the tags of its source."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import unittest
import xml.etree.ElementTree as ElementTree

source_root = pathlib.Path(__file__).parents[3]
languages = {"en": 2, "de": 2, "ar": 6}  # and how many forms a plural has


def messages(path):
    """(context, source, comment) -> the forms of the translation; None: unfinished."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            if translation.get("type") == "unfinished" or not all(forms):
                forms = None
            found[context.findtext("name"), message.findtext("source"), message.findtext("comment")] = forms
    return found


def placeholders(text):
    return sorted(set(mark.replace("L", "") for mark in re.findall(r"%L?(?:\d|n)|\$\w+\$|</?[a-z]+", text)))


def has_mnemonic(text):
    return re.search(r"&[^&\s]", re.sub(r"&(amp|lt|gt|nbsp);", "", text)) is not None


def kinds(text):
    """What a translation must have as its source has it."""
    bare = re.sub("[\u2066-\u2069\u200e\u200f]", "", text)
    return {
        "mnemonic": has_mnemonic(bare),
        "ellipsis": bare.rstrip().endswith("…"),
        "colon": bare.rstrip().endswith(":"),
        "line breaks": bare.count("\n"),
        "blank at the beginning": bare[:1] == " ",
        "blank at the end": bare[-1:] == " ",
    }


class TranslationsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        for language in languages:
            shutil.copy(source_root / f"translations/standby_{language}.ts", cls.folder.name)
        cls.update = subprocess.run([source_root / "translations/update.sh", cls.folder.name], timeout=120,
                                    stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def none(self, findings):
        self.assertEqual(len(findings), 0, "\n" + "\n".join(findings))

    def test_every_text_has_a_context_that_the_program_knows(self):
        self.assertEqual(self.update.returncode, 0, self.update.stdout)
        found = messages(pathlib.Path(self.folder.name) / "standby_de.ts")
        self.none([f"no class of ours: {key}" for key in found if not key[0].startswith("standby::")])

    def test_the_files_have_every_text_and_no_other(self):
        for language in languages:
            name = f"standby_{language}.ts"
            kept = messages(source_root / "translations" / name).keys()
            found = messages(pathlib.Path(self.folder.name) / name).keys()
            self.none([f"{name} lacks {key}: run translations/update.sh" for key in found - kept])
            self.none([f"{name} has what nobody says: {key}" for key in kept - found])

    def test_nothing_is_unfinished(self):
        for language in languages:
            found = messages(pathlib.Path(self.folder.name) / f"standby_{language}.ts")
            self.none([f"{language}: {key}" for key, forms in found.items() if forms is None])

    def test_plurals_have_all_forms_of_the_language(self):
        for language, count in languages.items():
            found = messages(pathlib.Path(self.folder.name) / f"standby_{language}.ts")
            self.none([f"{language}: {key}" for key, forms in found.items()
                       if forms and "%n" in key[1] and len(forms) != count])

    def test_translations_have_what_their_source_has(self):
        findings = []
        for language in ("de", "ar"):
            for (context, text, _), forms in messages(source_root / f"translations/standby_{language}.ts").items():
                for form in forms or []:
                    # "one", "two" of a plural may be words.
                    wanted = [p for p in placeholders(text) if p != "%n" or "%n" in placeholders(form)]
                    if placeholders(form) != wanted:
                        findings.append(f"{language} {context}: placeholders of {form!r} for {text!r}")
                    for kind, value in kinds(text).items():
                        if kinds(form)[kind] != value:
                            findings.append(f"{language} {context}: {kind} of {form!r} for {text!r}")
        self.none(findings)

    def test_arabic_texts_are_read_from_the_right(self):
        """What begins with something else, as a name, says so with U+200F; the first letter outside of it decides."""
        findings = []
        for (context, text, _), forms in messages(source_root / "translations/standby_ar.ts").items():
            for form in forms or []:
                bare = re.sub("[\u2066-\u2068][^\u2069]*\u2069", "", form)
                first = next((kind for kind in map(unicodedata.bidirectional, bare) if kind in ("L", "R", "AL")), None)
                if re.search(r"%L?\d", text) and first not in ("R", "AL"):
                    findings.append(f"{context}: {form!r} for {text!r}")
        self.none(findings)


class EngineSentencesTest(unittest.TestCase):
    """What the engine says to people is in the catalogue of the window, so that it can be translated."""

    rooms = ("model", "poll", "monitor", "net", "dns", "notify", "engine", "history", "api")
    # What never reaches the window as a sentence.
    not_shown = {
        "SQL": r"^\s*(SELECT|INSERT|DELETE|CREATE|PRAGMA|AND|FROM|ORDER BY)\b|\b(IN \(|AND kind =|AND time)|^time < :|= :",
        "protocols and formats": r"^(SQLite format 3|\r\n|MAIL FROM|RCPT TO|Connection:|User-Agent:|Basic realm|private, |attachment; |default-src|'; )"
                     r"|charset=utf-8|^application/|^\w+, application/|; separator=",
        "formats of times": r"^(ddd, )?(d MMM |yyyy)",
        "HTML": r"^(</?[a-z])",
        "words of libcurl and OpenSSL that are looked for": r"^(subject name|SNI or certificate|wrong version number|"
            r"packet length too long|http request|unknown protocol|unexpected eof|not supported or disabled|"
            r"Too many response headers|Expire date:|X509v3 .*)$",
        "lines of the log that are put together elsewhere": r"^(Sending (ping|HTTP request|DNS query)|Connecting to port|"
            r"Answering DNS (on|no more)|Polling %1 now|Log-in from)",
        "names of threads": r"^DNS loop$",
        "mistakes of programmers": r"^two routes for one method and path$",
    }
    files_not_shown = {
        "what mails and messages say": r"notify/NotificationText\.cpp$",
        "the reason phrases of HTTP": r"api/ProblemReport\.cpp$",
        "numbers for Prometheus, in English": r"api/native/Metrics\.cpp$",
        "the log of the DNS agent": r"dns/update/MicrosoftDnsAgent\.cpp$",
    }

    @staticmethod
    def literals(text):
        """(where it begins, the literal), of C++ without comments; adjacent ones as one."""
        token = re.compile(r'//[^\n]*|/\*.*?\*/|R"\(.*?\)"|"((?:[^"\\\n]|\\.)*)"|\'(?:[^\'\\]|\\.)+\'|#include[^\n]*', re.DOTALL)
        found, end = [], None
        for match in token.finditer(text):
            if match[1] is None:
                continue
            if found and re.fullmatch(r"(_s|_L1)?\s*u?", text[end:match.start()]):
                found[-1][1] += match[1]
            else:
                found.append([match.start(), match[1]])
            end = match.end()
        unescaped = {"n": "\n", "r": "\r", "t": "\t"}
        return [(start, re.sub(r"\\(.)", lambda escape: unescaped.get(escape[1], escape[1]), literal))
                for start, literal in found]

    def is_shown(self, path, text, start, literal):
        if not re.search(r"[A-Za-z]{2,}[,:;]? [A-Za-z']", literal):
            return False
        if any(re.search(pattern, literal) for pattern in self.not_shown.values()):
            return False
        if any(re.search(pattern, path) for pattern in self.files_not_shown.values()):
            return False
        # A route's line on the API's own page, and lines of the log, which stays English.
        statement = text[max(text.rfind(end, 0, start) for end in ";{}"):start]
        return not re.search(r"\bRole::\w+,[^,;{}]*,\s*$", text[max(0, start - 200):start]) and not re.search(r"\blog\(", statement)

    def test_every_sentence_of_the_engine_is_in_the_catalogue(self):
        bare = lambda text: re.sub(r"%L?[1-9](?!\d)", "%", text)
        catalogue = [bare(key[1]) for key in messages(source_root / "translations/standby_de.ts")
                     if key[0] == "standby::EngineSentences"]
        self.assertGreater(len(catalogue), 500)
        missing = []
        for path in sorted(source for room in self.rooms for source in (source_root / "app" / room).rglob("*.*")
                           if source.suffix in (".cpp", ".h")):
            text = path.read_text()
            for start, literal in self.literals(text):
                if self.is_shown(str(path), text, start, literal) and \
                        not any(bare(literal) in sentence for sentence in catalogue):
                    line = text.count("\n", 0, start) + 1
                    missing.append(f"{path.relative_to(source_root)}:{line}: {literal!r}")
        self.assertEqual(len(missing), 0, "\nIn no file of ui/words/sentences:\n" + "\n".join(missing))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
