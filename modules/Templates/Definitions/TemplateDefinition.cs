using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Templates.Definitions;

/// <summary>A template and its versions. What each version asks lies in <see cref="TemplateVersion"/>. The stream id is the template's id.</summary>
/// <param name="Draft">What the next version will ask; null where there is none.</param>
/// <param name="Versions">In the order of their numbers; the last is what new documents are made from.</param>
public sealed record TemplateDefinition(Guid Id, TemplateKind Kind, string? Starter, TemplateContent? Draft, IReadOnlyList<PublishedVersion> Versions, bool IsArchived)
{
    public const int MostOfATenant = 500;

    /// <summary>What it is called in its newest version, or its draft where nothing is published.</summary>
    public required Kernel.LocalizedText Title { get; init; }
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    /// <summary>What new documents are made from; null where nothing is published.</summary>
    public int? Current => Versions is [.., var last] ? last.Number : null;

    /// <summary>What the draft will be published as.</summary>
    public int NextNumber => (Current ?? 0) + 1;

    public static TemplateDefinition? Fold(TemplateDefinition? template, object @event) => (template, @event) switch
    {
        (_, TemplateDrafted e) => new(e.TemplateId, e.Content.Kind, e.Starter, e.Content, [], false) { Title = e.Content.Title, ChangedAt = e.OccurredAt },
        ({ } t, TemplateRevised e) => t with { Draft = e.Content, Title = t.Versions.Count == 0 ? e.Content.Title : t.Title, ChangedAt = e.OccurredAt },
        ({ } t, TemplateDraftDiscarded e) => t with { Draft = null, ChangedAt = e.OccurredAt },
        ({ } t, TemplateVersionPublished e) => t with
        {
            Draft = null, Title = e.Content.Title, Versions = [.. t.Versions, new(e.Number, e.OccurredAt, e.By)], ChangedAt = e.OccurredAt,
        },
        ({ } t, TemplateArchived e) => t with { IsArchived = true, ChangedAt = e.OccurredAt },
        ({ } t, TemplateRestored e) => t with { IsArchived = false, ChangedAt = e.OccurredAt },
        _ => template,
    };
}

/// <param name="By">Who published it.</param>
public sealed record PublishedVersion(int Number, DateTimeOffset At, Guid By);

public sealed partial class TemplateDefinitionProjection : SingleStreamProjection<TemplateDefinition, Guid>
{
    public override TemplateDefinition? Evolve(TemplateDefinition? snapshot, Guid id, IEvent e) => TemplateDefinition.Fold(snapshot, e.Data);
}
