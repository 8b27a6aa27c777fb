using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Occupations;
using Competence.Skills.Search;

namespace Competence.Skills.Frameworks.JobTech;

/// <summary>A heading of SSYK 2012, or an occupation below the last heading, whose code it then has.</summary>
internal sealed record SsykNode(JobTechConcept Concept, SsykNode? Parent)
{
    public bool IsGroup => Concept.SsykCode is not null;
    private string Code => Concept.SsykCode ?? Parent?.Code ?? "";
    private LocalizedText Label => new(SourceText.Clean(Concept.PreferredLabel), null);
    private LocalizedText Text => new(SourceText.Clean(Concept.Definition), null);

    /// <summary>Gathers a tree, parents first; what has no id or no name is left out with all below it.</summary>
    public static void Walk(JobTechConcept concept, SsykNode? parent, List<SsykNode> into)
    {
        if (string.IsNullOrEmpty(concept.Id) || Wording.Normalise(concept.PreferredLabel).Length == 0) return;
        var node = new SsykNode(concept, parent);
        into.Add(node);
        foreach (var below in concept.Narrower ?? []) Walk(below, node, into);
    }

    public OccupationGroup ToGroup(string tenant) =>
        new(IdIn(tenant)!.Value, Code, Label, Text, Parent?.IdIn(tenant), ContentHash.Of(Label, Text, AlternativeLabels.None, Code, Parent?.Code ?? ""));

    public Occupation ToOccupation(string tenant) => new(
        IdIn(tenant)!.Value, Taxonomy.Ssyk, Code, Label, Text, AlternativeLabels.None, Concept.Id!, Parent?.IdIn(tenant), [], [],
        ContentHash.Of(Label, Text, AlternativeLabels.None, Code));

    private Guid? IdIn(string tenant) => new FrameworkIds(tenant, KnownFrameworks.Ssyk).Of(Concept.Id!);
}
