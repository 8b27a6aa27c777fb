using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Occupations;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Roles;

public sealed record DraftRoleProfile(
    Guid RoleProfileId, LocalizedText Name, LocalizedText Purpose, string? SsykCode, string? EscoCode, Guid? OccupationId);

public static class DraftRoleProfileHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        DraftRoleProfile command,
        [WriteAggregate(nameof(DraftRoleProfile.RoleProfileId), Required = false)] IEventStream<RoleProfile> stream,
        IDocumentSession session,
        CancellationToken ct)
    {
        var occupation = command.OccupationId is { } id ? await session.LoadAsync<Occupation>(id, ct) : null;
        var skills = await session.LoadManyAsync<Skill>(ct, [.. (occupation?.EssentialSkills ?? []).Union(occupation?.OptionalSkills ?? [])]);
        return stream.Record(Decide(command, stream.Aggregate, occupation, skills));
    }

    public static Decision Decide(DraftRoleProfile command, RoleProfile? profile, Occupation? occupation, IReadOnlyList<Skill> skills)
    {
        if (profile is not null) return Decision.Nothing;
        if (command.OccupationId is not null && occupation is null) return Refusal.NotFound("skills.unknown-occupation");

        return Decision.Record(new RoleProfileDrafted(
            command.RoleProfileId, command.Name, command.Purpose,
            command.SsykCode ?? (occupation is { Taxonomy: Taxonomy.Ssyk, Code: { Length: 4 } ssyk } ? ssyk : null),
            command.EscoCode ?? (occupation is { Taxonomy: Taxonomy.Esco } ? occupation.Code : null),
            command.OccupationId,
            occupation is null ? [] : Suggestion.From(occupation, skills)));
    }
}
