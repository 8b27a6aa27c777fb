using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Marten.Events.Projections;

namespace Competence.Templates.Definitions;

/// <summary>What one published version of a template asks. Never changes; documents name it and so freeze what they were made from.</summary>
public sealed record TemplateVersion(Guid Id, Guid TemplateId, int Number, TemplateContent Content)
{
    public static Guid IdOf(Guid template, int number) => Streams.Derive(template, $"version {number}");
}

public sealed class TemplateVersionProjection : MultiStreamProjection<TemplateVersion, Guid>
{
    public TemplateVersionProjection() => Identity<TemplateVersionPublished>(e => TemplateVersion.IdOf(e.TemplateId, e.Number));

    public override TemplateVersion? Evolve(TemplateVersion? snapshot, Guid id, IEvent e) =>
        e.Data is TemplateVersionPublished published ? new(id, published.TemplateId, published.Number, published.Content) : snapshot;
}

internal static class TemplateVersions
{
    /// <returns>Null where there is no such version.</returns>
    public static Task<TemplateVersion?> VersionOf(this IQuerySession session, Guid template, int number, CancellationToken ct) =>
        session.LoadAsync<TemplateVersion>(TemplateVersion.IdOf(template, number), ct);

    /// <summary>What the newest version asks.</summary>
    /// <returns>Null where nothing is published.</returns>
    public static async Task<TemplateContent?> Published(this IQuerySession session, TemplateDefinition template, CancellationToken ct) =>
        template.Current is { } number ? (await session.VersionOf(template.Id, number, ct))?.Content : null;

    /// <summary>What a new document of the kind is made from.</summary>
    public static async Task<(TemplateVersion? Version, Refusal? Refusal)> Current(this IQuerySession session, Guid template, TemplateKind kind, CancellationToken ct) =>
        await session.LoadAsync<TemplateDefinition>(template, ct) switch
        {
            null => (null, Refusal.NotFound("templates.unknown-template")),
            { Kind: var other } when other != kind => (null, Refusal.Conflict("templates.another-kind")),
            { IsArchived: true } => (null, Refusal.Conflict("templates.template-archived")),
            { Current: { } number } => (await session.VersionOf(template, number, ct), null),
            _ => (null, Refusal.Conflict("templates.not-published")),
        };
}
