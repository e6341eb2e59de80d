"""Reads tables of the atlas. Needs Python 3.9 or later, and no package."""

import csv
from collections import Counter
from io import TextIOWrapper
from urllib.request import urlopen

ATLAS = "https://atlas.example/"


def table(name):
    with urlopen(ATLAS + "data/" + name) as answer:
        return list(csv.DictReader(TextIOWrapper(answer, "utf-8", newline="")))


# How many countries have each class? Classes that say nothing is known count too.
view = table("views/patterns/children.csv")
for name, count in sorted(Counter(row["class_words"] for row in view).items()):
    print(f"{name}: {count}")

# Who had ratified or joined the Palermo Protocol by a day? Every day is in one period of each country.
day = "2010-01-01"
periods = table("views/treaties/palermo/days.csv")
on_day = [row for row in periods if row["from"] <= day <= row["to"]]
print(f"Ratified or joined by {day}:", sum(row["class"] == "bound" for row in on_day))

# Codes of other lists are joined by the column "entity".
codes = {row["entity"]: row for row in table("codes.csv")}
regions = Counter(codes[row["entity"]]["m49_subregion_name"] or "not in M49" for row in view)
for name, count in sorted(regions.items()):
    print(f"{name}: {count}")

# Every row says what the file is and where the value comes from. Keep both with it.
print(view[0]["about"])
for title in sorted({row["source_titles"] for row in view if row["source_titles"]}):
    print(title)
