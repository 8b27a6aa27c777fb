using Competence.Skills.Catalogue;
using Marten;

namespace Competence.Skills.RatingImports;

/// <summary>Finds the skills that rows name: by id, by the framework's URI or code, or by a name that only one skill has.</summary>
internal sealed class SkillBook
{
    private readonly Dictionary<string, Guid> byText = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> ambiguous = new(StringComparer.OrdinalIgnoreCase);
    private Dictionary<Guid, Skill> skills = [];

    public static async Task<SkillBook> Load(IQuerySession session, IEnumerable<string> texts, CancellationToken ct)
    {
        var book = new SkillBook();
        var named = texts.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var ids = named.Select(text => Guid.TryParse(text, out var id) ? id : (Guid?)null).OfType<Guid>().ToList();
        string[] words = [.. named.Where(text => !Guid.TryParse(text, out _))];
        if (words.Length > 0) ids.AddRange(await book.Read(session, words, ct));
        book.skills = (await session.LoadManyAsync<Skill>(ct, [.. ids.Distinct()])).ToDictionary(s => s.Id);
        return book;
    }

    /// <returns>The skill, or why not.</returns>
    public (Skill? Skill, string? Fault) Find(string text)
    {
        if (ambiguous.Contains(text)) return (null, "skills.import-ambiguous-skill");
        if (!Guid.TryParse(text, out var id) && !byText.TryGetValue(text, out id)) return (null, "skills.import-unknown-skill");
        return skills.GetValueOrDefault(id) is not { } skill ? (null, "skills.import-unknown-skill")
            : skill.Status == SkillStatus.Active ? (skill, null)
            : (null, "skills.not-active");
    }

    private async Task<IEnumerable<Guid>> Read(IQuerySession session, string[] words, CancellationToken ct)
    {
        var found = await session.Read(
            """
            select d.id, n.text, n.sureness from skills.mt_doc_skill d
            cross join lateral (values (d.data ->> 'sourceUri', 0), (d.data #>> '{label,sv}', 1), (d.data #>> '{label,en}', 1)) as n (text, sureness)
            where d.tenant_id = @tenant and lower(n.text) = any(@words)
            """, row => (Id: row.GetGuid(0), Text: row.GetString(1), Sureness: row.GetInt32(2)), ct,
            ("words", words.Select(w => w.ToLowerInvariant()).ToArray()));
        foreach (var same in found.GroupBy(f => f.Text, StringComparer.OrdinalIgnoreCase))
        {
            var surest = same.Where(f => f.Sureness == same.Min(other => other.Sureness)).Select(f => f.Id).Distinct().ToList();
            if (surest is [var one]) byText[same.Key] = one;
            else ambiguous.Add(same.Key);
        }
        return byText.Values;
    }
}
