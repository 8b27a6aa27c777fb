using Competence.Templates.Definitions;

namespace Competence.Templates.Answers;

/// <summary>Which sections a party sees, whose answers of them, and which they write: what they do not see is absent from every answer of the API.</summary>
public static class Seeing
{
    public static IEnumerable<Section> SeenBy(this TemplateContent content, Party party) =>
        content.Sections.Where(s => s.FilledBy.Contains(party) || s.ReadBy.Contains(party));

    /// <summary>Whose answers of the section the reader sees: their own always, those of the others once they are shown.</summary>
    /// <param name="submitted">Who has handed in.</param>
    /// <param name="revealOn">The day on which what has been handed in is shown even so; null where there is none.</param>
    public static IEnumerable<Party> WritersFor(
        this TemplateContent content, Section section, Party reader, IReadOnlyCollection<Party> submitted, DateOnly? revealOn, DateOnly today)
    {
        if (!section.FilledBy.Contains(reader) && !section.ReadBy.Contains(reader)) return [];
        var isShown = section.Shown == Reveal.AtOnce || content.HandingIn().All(submitted.Contains) || revealOn <= today;
        return section.FilledBy.Where(writer => writer == reader || isShown && submitted.Contains(writer));
    }

    /// <summary>Whoever has something to hand in, in whichever section: nobody reads the other's before everybody has.</summary>
    private static IEnumerable<Party> HandingIn(this TemplateContent content) => content.Sections.Where(s => s.Way == AnswerWay.Apart).SelectMany(s => s.FilledBy).Distinct();
}
