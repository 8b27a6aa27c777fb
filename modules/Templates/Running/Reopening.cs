using Competence.Templates.Answers;
using Competence.Templates.Definitions;

namespace Competence.Templates.Running;

internal static class Reopening
{
    /// <returns>Of the parts that are handed in, those that the newer version asks something more of: they are handed in anew.</returns>
    public static IEnumerable<Party?> Reopened(this TemplateContent newer, TemplateContent older, IEnumerable<Party?> handedIn)
    {
        var asked = older.Questions.Select(q => q.Key).ToHashSet();
        return handedIn.Where(part => newer.Of(part).SelectMany(s => s.Questions).Any(q => !asked.Contains(q.Key)));
    }
}
