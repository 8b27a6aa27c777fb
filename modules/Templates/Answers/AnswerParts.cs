using Competence.Templates.Definitions;

namespace Competence.Templates.Answers;

/// <summary>Which sections a party writes, and with whom.</summary>
internal static class AnswerParts
{
    /// <summary>Whose answers a section holds: null where they write together.</summary>
    public static Party? WriterIn(this Section section, Party party) => section.Way == AnswerWay.Together ? null : party;

    /// <summary>What a part is: one's own sections, or, of nobody alone, those that all write together.</summary>
    public static IEnumerable<Section> Of(this TemplateContent content, Party? part) =>
        content.Sections.Where(s => part is { } party ? s.Way == AnswerWay.Apart && s.FilledBy.Contains(party) : s.Way == AnswerWay.Together);
}
