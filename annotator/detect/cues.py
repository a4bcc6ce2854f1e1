"""The words that report speech: an own list of English verbs by class, with their inflected forms.

Classes: `say` (neutral), `manner` (how it was said), `evaluate` (judges while quoting: called, dismissed),
`write` (written speech), `weak` (report speech only with a personal or institutional subject).
The list was written for this program; the classes follow section A.4 of the design notes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.detect.lexicon import words


class CueClass(StrEnum):
    """What a reporting verb says about the way of reporting."""

    SAY = "say"
    MANNER = "manner"
    EVALUATE = "evaluate"
    WRITE = "write"
    WEAK = "weak"


class Form(StrEnum):
    """Inflection of a verb form."""

    BASE = "base"
    PRESENT = "present"
    PAST = "past"
    PARTICIPLE = "participle"
    GERUND = "gerund"


_LEMMAS = {
    CueClass.SAY: """say tell add ask answer reply respond state note announce claim argue explain insist
        warn admit concede acknowledge confirm deny declare maintain stress emphasise emphasize suggest
        comment remark observe report reveal recall recount testify vow pledge promise swear
        predict caution advise contend assert allege affirm reiterate repeat clarify mention
        inquire enquire question wonder counter retort interject urge propose demand request
        complain lament protest object joke quip apologise apologize reason
        estimate describe relate narrate disclose assure inform remind order instruct conclude
        elaborate recommend quote cite profess opine muse rule boast brag threaten
        thank recite chime plead beg implore""",
    CueClass.MANNER: """shout yell scream cry whisper mutter murmur mumble growl snap bark roar chant sing
        call exclaim grumble moan groan sigh laugh chuckle sob gasp stammer hiss fume rage thunder crow
        gush grin shrug bellow holler drawl sneer scoff mock tease taunt  chide intone""",
    CueClass.EVALUATE: """dub label brand deem dismiss denounce condemn praise hail slam blast criticise
        criticize deride ridicule characterise characterize brand denounce decry accuse blame commend laud
        lambast lambaste rebuke reject term portray tout welcome defend mock liken compare
        bemoan attack""",
    CueClass.WRITE: """write tweet post read email text blog scrawl scribble caption pen message""",
    CueClass.WEAK: """think believe feel show indicate find mean hope fear consider know learn hear see hold
        express signal hint imply figure reckon guess doubt worry want plan expect decide refer use speak
        talk greet open close finish end pause smile nod agree continue begin volunteer venture offer
        conclude""",
}

_IRREGULAR = {
    "say": ("said", "said"),
    "tell": ("told", "told"),
    "swear": ("swore", "sworn"),
    "begin": ("began", "begun"),
    "sing": ("sang", "sung"),
    "shoot": ("shot", "shot"),
    "write": ("wrote", "written"),
    "read": ("read", "read"),
    "think": ("thought", "thought"),
    "feel": ("felt", "felt"),
    "show": ("showed", "shown"),
    "find": ("found", "found"),
    "mean": ("meant", "meant"),
    "know": ("knew", "known"),
    "hear": ("heard", "heard"),
    "see": ("saw", "seen"),
    "hold": ("held", "held"),
    "speak": ("spoke", "spoken"),
    "plead": ("pleaded", "pleaded"),
}

_DOUBLED = words("beg sob snap quip grin shrug label plan nod slam blog dub admit refer concur tut")
_NOT_DOUBLED_FORMS = frozenset({"label"})

PARTICLES = {
    "shoot": ("back",),
    "fire": ("back", "off"),
    "hit": ("back", "out"),
    "point": ("out",),
    "call": ("out",),
    "chime": ("in",),
    "cry": ("out",),
    "go": ("on",),
    "snap": ("back",),
    "speak": ("out", "up"),
    "lash": ("out",),
    "blurt": ("out",),
    "read": ("out",),
    "shout": ("back", "out"),
    "push": ("back",),
    "put": ("it",),
}
"""Verbs whose particle belongs to the cue."""

NEEDS_PARTICLE = frozenset({"hit", "go", "lash", "blurt", "push", "put", "point", "shoot", "fire"})
"""Verbs that report speech only with their particle."""

EVALUATIVE = frozenset({"call", "describe"})
"""Verbs of other classes that also judge while quoting."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One inflected form of a reporting verb."""

    lemma: str
    kind: CueClass
    forms: frozenset[Form]


def _gerund(lemma: str) -> str:
    if lemma in _DOUBLED:
        return lemma + lemma[-1] + "ing"
    if lemma.endswith("e") and not lemma.endswith("ee"):
        return lemma[:-1] + "ing"
    return lemma + "ing"


def _present(lemma: str) -> str:
    if lemma.endswith(("s", "sh", "ch", "x", "z")) or lemma == "go":
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + "s"


def _past(lemma: str) -> str:
    if lemma in _DOUBLED:
        return lemma + lemma[-1] + "ed"
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ied"
    return lemma + "ed"


def _inflect(lemma: str) -> list[tuple[str, Form]]:
    past, participle = _IRREGULAR.get(lemma) or (_past(lemma), _past(lemma))
    forms = [
        (lemma, Form.BASE),
        (_present(lemma), Form.PRESENT),
        (past, Form.PAST),
        (participle, Form.PARTICIPLE),
        (_gerund(lemma), Form.GERUND),
    ]
    if lemma in _NOT_DOUBLED_FORMS:
        forms += [(lemma + "ed", Form.PAST), (lemma + "ed", Form.PARTICIPLE), (lemma + "ing", Form.GERUND)]
    return forms


def _build() -> dict[str, Cue]:
    irregular = {"hit": ("hit", "hit"), "go": ("went", "gone"), "put": ("put", "put")}
    _IRREGULAR.update(irregular)
    table: dict[str, Cue] = {}
    lemmas = [(lemma, kind) for kind, text in _LEMMAS.items() for lemma in text.split()]
    lemmas += [(lemma, CueClass.MANNER) for lemma in sorted(NEEDS_PARTICLE)]
    for lemma, kind in lemmas:
        for form, name in _inflect(lemma):
            known = table.get(form)
            if known is None:
                table[form] = Cue(lemma, kind, frozenset({name}))
            elif known.lemma == lemma:
                table[form] = Cue(lemma, known.kind, known.forms | {name})
    return table


CUES: dict[str, Cue] = _build()
"""Lower-case inflected form to cue. The first class that lists a lemma wins."""

FOREIGN_CUES = words(
    """déclaré déclare affirmé affirme dit ajouté ajoute expliqué explique assuré assure répondu indiqué
    annoncé annonce estimé estime rappelé confirmé promis averti lancé souligné précisé écrit raconté
    affirma déclara ajouta expliqua assura répondit annonça
    sagte sagt erklärte erklärt betonte meinte fügte schrieb teilte warnte kündigte warf fragte antwortete
    versprach rief mahnte
    dijo afirmó declaró aseguró explicó añadió señaló advirtió anunció pidió contó disse afirmou declarou
    dichiarato detto aggiunto dice afferma
    reconnaît reconnu souligne précise raconte lance promet avertit rappelle répond confirme résume regrette
    erklärten sagten betont warnt fordert forderte kritisierte kritisiert schreibt bestätigte lobte
    afirma asegura explica añade señala advierte anuncia declara responde respondió confirmó sostuvo
    mówi mówił mówiła stwierdziła dodała oświadczył oświadczyła napisał napisała
    sade säger sa sier zei zegt powiedział powiedziała stwierdził dodał sanoi"""
)
"""The commonest reporting verbs of languages whose quotes the span finder reads."""


def cue_of(form: str) -> Cue | None:
    """The cue of a word, whatever its case; None for other words."""
    return CUES.get(form.lower())
