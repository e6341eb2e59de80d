# Reads tables of the atlas. Needs R 4.0 or later, and no package.

atlas <- "https://atlas.example/"

# An empty field means that the source does not say. It never means "no".
read_table <- function(name) {
  read.csv(url(paste0(atlas, "data/", name), encoding = "UTF-8"), colClasses = "character", na.strings = "")
}

# How many countries have each class? Classes that say nothing is known count too.
view <- read_table("views/patterns/children.csv")
classes <- table(view$class_words)
cat(paste0(names(classes), ": ", classes), sep = "\n")

# Who had ratified or joined the Palermo Protocol by a day? Every day is in one period of each country.
day <- "2010-01-01"
periods <- read_table("views/treaties/palermo/days.csv")
on_day <- periods[periods$from <= day & day <= periods$to, ]
cat(paste0("Ratified or joined by ", day, ": ", sum(on_day$class == "bound")), sep = "\n")

# Codes of other lists are joined by the column "entity".
joined <- merge(view, read_table("codes.csv"), by = "entity")
joined$m49_subregion_name[is.na(joined$m49_subregion_name)] <- "not in M49"
regions <- table(joined$m49_subregion_name)
cat(paste0(names(regions), ": ", regions), sep = "\n")

# Every row says what the file is and where the value comes from. Keep both with it.
cat(view$about[1], sep = "\n")
cat(sort(unique(na.omit(view$source_titles))), sep = "\n")
