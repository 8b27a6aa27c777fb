using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Occupations;

namespace Competence.Skills.Frameworks.Onet;

/// <summary>O*NET's skills and knowledge as skills, its headings as groups, its occupations as suggestions for role profiles.</summary>
internal sealed class OnetSkills(OnetFiles files, string tenant)
{
    private static readonly LocalizedText None = LocalizedText.Empty;
    private readonly FrameworkIds ids = new(tenant, KnownFrameworks.Onet);

    public IReadOnlyList<SkillImported> Skills() =>
    [
        .. files.Rated.Select(code => files.Elements[code]).Where(e => SourceText.Clean(e.Name) is not null).Select(e =>
        {
            var (label, text) = (new LocalizedText(null, SourceText.Clean(e.Name)), new LocalizedText(null, SourceText.Clean(e.Description)));
            var levels = OnetScale.Texts(files.Anchors.Where(a => a.Element == e.Code).Select(a => (a.Value, a.Example)));
            Guid[] broader = Heading(e.Code) is { } heading ? [ids.Of(heading.Code)] : [];
            return new SkillImported(
                ids.Of(e.Code), KnownFrameworks.Onet, e.Code, label, text, AlternativeLabels.None, Kind(e.Code), broader,
                ContentHash.Of(label, text, AlternativeLabels.None, [.. broader.Select(id => id.ToString()), .. levels.Select(l => l.En ?? "")]),
                levels.Count == 0 ? null : levels);
        }),
    ];

    public IReadOnlyList<SkillGroup> Groups() =>
    [
        .. files.Rated.Select(Heading).OfType<OnetElement>().DistinctBy(e => e.Code)
            .Select(e => new SkillGroup(ids.Of(e.Code), new(null, e.Name), e.Code, KnownFrameworks.Onet, [], ContentHash.Of(new(null, e.Name), None, AlternativeLabels.None))),
    ];

    /// <summary>What is important or more is essential, what is fairly so is optional; importance 3 and 4 of O*NET's 1-5.</summary>
    public Occupation Occupation(OnetOccupation of)
    {
        var (label, text) = (new LocalizedText(null, of.Title), new LocalizedText(null, SourceText.Clean(of.Description)));
        var needs = files.Needs.GetValueOrDefault(of.Code, [])
            .Select(n => new OccupationNeed(ids.Of(n.Element), OnetScale.Level(n.Level), OnetScale.Importance(n.Importance)))
            .Where(n => n is { Level: > 0, Importance: >= 3 })
            .OrderByDescending(n => n.Importance).ThenByDescending(n => n.Level).ThenBy(n => n.SkillId).ToArray();
        return new Occupation(
            ids.Of(of.Code), Taxonomy.Onet, of.Code, label, text, AlternativeLabels.None, of.Code, GroupId: null,
            [.. needs.Where(n => n.Importance >= 4).Select(n => n.SkillId)], [.. needs.Where(n => n.Importance < 4).Select(n => n.SkillId)],
            ContentHash.Of(label, text, AlternativeLabels.None, needs.Select(n => $"{n.SkillId} {n.Level} {n.Importance}")))
        { Needs = needs };
    }

    /// <summary>2.A.1 of 2.A.1.a; what stands directly below a part, such as 2.C.6, has none.</summary>
    private OnetElement? Heading(string code) =>
        code.Split('.') is { Length: > 3 } parts ? files.Elements.GetValueOrDefault(string.Join('.', parts[..3])) : null;

    private static SkillKind Kind(string code) => code switch
    {
        _ when code.StartsWith("2.A", StringComparison.Ordinal) || code.StartsWith("2.B.1", StringComparison.Ordinal)
            || code.StartsWith("2.B.2", StringComparison.Ordinal) || code == "2.B.4.e" => SkillKind.Soft,
        _ when code.StartsWith("2.B.5", StringComparison.Ordinal) || code == "2.C.1.a" => SkillKind.Leadership,
        "2.C.7.a" or "2.C.7.b" => SkillKind.Language,
        _ => SkillKind.Technical,
    };
}
