using Competence.Kernel;
using Competence.Skills.Catalogue;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Roles;

/// <param name="Version">An earlier version, or the published one; without it the draft where there is one, else the published.</param>
public sealed record GetRoleProfileRequest([property: RouteParam] Guid RoleProfileId, [property: QueryParam] int? Version = null);

public enum RoleProfileStatus { Draft, Published, Superseded }

/// <param name="Version">Of what is shown; a draft has the number that it will be published as.</param>
/// <param name="PublishedVersion">What people are measured by; null where nothing has been published.</param>
public sealed record RoleProfileView(
    Guid RoleProfileId, LocalizedText Name, LocalizedText Purpose, int Version, RoleProfileStatus Status, int? PublishedVersion,
    string? SsykCode, string? EscoCode, IReadOnlyList<RequirementView> Requirements);

/// <param name="Level">1-5.</param>
/// <param name="Importance">1-5.</param>
/// <param name="Horizon">The day from which it is asked; null: always.</param>
public sealed record RequirementView(
    Guid SkillId, LocalizedText Label, SkillKind Kind, int Level, int Importance, bool IsMandatory, DateOnly? Horizon, LocalizedText? Reason);

/// <summary>What a role asks</summary>
/// <remarks>The ETag is what a change of the requirements is based on.</remarks>
internal sealed class GetRoleProfileEndpoint(IQuerySession session) : Endpoint<GetRoleProfileRequest, RoleProfileView>
{
    public override void Configure()
    {
        Get("/role-profiles/{RoleProfileId}");
        Policies("role-profile.read");
        Description(d => d.Produces<RoleProfileView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetRoleProfileRequest request, CancellationToken ct)
    {
        var profile = await session.LoadAsync<RoleProfile>(request.RoleProfileId, ct);
        if (profile is null || Shown(profile, request.Version) is not { } shown)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-role-profile")));
            return;
        }
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. shown.Requirements.Select(r => r.SkillId).Distinct()])).ToDictionary(s => s.Id);
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(profile.Version);
        await Send.OkAsync(new RoleProfileView(
            profile.Id, profile.Name, profile.Purpose, shown.Number, shown.Status, profile.Current()?.Number, profile.SsykCode, profile.EscoCode,
            [.. shown.Requirements.Select(r => View(r, skills[r.SkillId]))]), ct);
    }

    private static (int Number, RoleProfileStatus Status, IReadOnlyList<Requirement> Requirements)? Shown(RoleProfile profile, int? version)
    {
        var next = profile.Published.Count + 1;
        if (profile.Draft is { } draft && (version ?? next) == next) return (next, RoleProfileStatus.Draft, draft);
        return profile.Published.FirstOrDefault(p => p.Number == (version ?? profile.Published.Count)) is { } published
            ? (published.Number, published == profile.Current() ? RoleProfileStatus.Published : RoleProfileStatus.Superseded, published.Requirements)
            : null;
    }

    private static RequirementView View(Requirement r, Skill skill) =>
        new(r.SkillId, skill.Label, skill.Kind, r.Level, r.Importance, r.IsMandatory, r.Horizon, r.Reason);
}
