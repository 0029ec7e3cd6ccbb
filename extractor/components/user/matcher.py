"""The spaCy component that finds what users brought and writes it to ``doc.spans["user"]``."""

from spacy.errors import MatchPatternError
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.tokens import Doc

from extractor.annotations import mark, register, text_of
from extractor.components.user.lists import read_lists
from extractor.components.user.rules import UserRules, read_rules
from extractor.errors import UsageError
from extractor.rules import Excluded, Match, longest


class UserMatcher:
    """Finds the users' names and patterns; where their exclusions match, nothing is a name."""

    def __init__(self, nlp: Language, lexicons: list[str], rules: str | None) -> None:
        self._terms, patterns = (found := read_lists(lexicons)).terms, found.patterns
        self._rules = read_rules(rules) if rules else UserRules()
        self._matchers = {label: Matcher(nlp.vocab) for label in {p["label"] for p in patterns}}
        for pattern in patterns:
            try:
                self._matchers[pattern["label"]].add("user.pattern", [pattern["pattern"]], greedy="LONGEST")
            except (MatchPatternError, ValueError) as error:
                reason = str(error).splitlines()[0]
                raise UsageError(
                    f"--lexicon {pattern['source']}: {pattern['pattern']} is no pattern that spaCy takes ({reason})"
                ) from error
        register()

    def __call__(self, doc: Doc) -> Doc:
        text = text_of(doc)
        found = [
            Match(hit.start, hit.end, label, "user.list", {"name": hit.term.name, "trust": "user"})
            for label, terms in self._terms.items()
            for hit in terms.find(text)
        ]
        for label, matcher in self._matchers.items():
            for _, start, end in matcher(doc):
                span = doc[start:end]
                found.append(Match(span.start_char, span.end_char, label, "user.pattern", {"trust": "user"}))
        found += [Match(m.start, m.end, m.label, m.rule, {"trust": "user"}) for m in self._rules.find(text)]
        excluded = Excluded(self._rules.exclusions, text)
        mark(doc, "user", longest(m for m in found if not excluded.by(m.start, m.end)))
        doc._.excluded = excluded.spans
        return doc


@Language.factory("extractor_user", default_config={"lexicons": [], "rules": None})
def create_user_matcher(nlp: Language, name: str, lexicons: list[str], rules: str | None) -> UserMatcher:
    """Comes before the resolver. ``lexicons``: paths of lists; ``rules``: a folder of rules, or None."""
    return UserMatcher(nlp, lexicons, rules)
