using Competence.Kernel;
using Competence.Skills.Catalogue;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Roles;

/// <param name="Version">An earlier version, or the published one; without it the draft where there is one, else the published.</param>
public sealed record GetRoleProfileRequest([property: RouteParam] Guid RoleProfileId, [property: QueryParam] int? Version = null);

/// <param name="Version">Of what is shown; a draft has the number that it will be published as.</param>
/// <param name="ValidFrom">The first day on which people are measured by what is shown; null for a draft without one.</param>
/// <param name="PublishedVersion">What people are measured by; null where nothing has been published.</param>
/// <param name="Versions">All there are, the newest first.</param>
/// <param name="OccupationId">The occupation that it was drafted from.</param>
public sealed record RoleProfileView(
    Guid RoleProfileId, LocalizedText Name, LocalizedText Purpose, int Version, RoleProfileStatus Status, DateOnly? ValidFrom, int? PublishedVersion,
    bool IsRetired, string? SsykCode, string? EscoCode, Guid? OccupationId, IReadOnlyList<RoleProfileVersionView> Versions,
    IReadOnlyList<RequirementView> Requirements);

/// <param name="ApprovedBy">The person; null for a draft, and for what was published before approvals were noted.</param>
/// <param name="Requirements">How many.</param>
public sealed record RoleProfileVersionView(
    int Version, RoleProfileStatus Status, DateOnly? ValidFrom, DateTimeOffset? ApprovedAt, Guid? ApprovedBy, int Requirements);

/// <param name="Level">1-5.</param>
/// <param name="Importance">1-5.</param>
/// <param name="Horizon">The day from which it is asked; null: always.</param>
public sealed record RequirementView(
    Guid SkillId, LocalizedText Label, SkillKind Kind, int Level, int Importance, bool IsMandatory, DateOnly? Horizon, LocalizedText? Reason);

/// <summary>What a role asks</summary>
/// <remarks>The ETag is what a change is based on.</remarks>
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
        if (profile?.At(request.Version) is not { } shown)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-role-profile")));
            return;
        }
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. shown.Requirements.Select(r => r.SkillId).Distinct()])).ToDictionary(s => s.Id);
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(profile.Version);
        await Send.OkAsync(new RoleProfileView(
            profile.Id, profile.Name, profile.Purpose, shown.Number, shown.Status, shown.ValidFrom, profile.Current()?.Number,
            profile.IsRetired, profile.SsykCode, profile.EscoCode, profile.OccupationId,
            [.. profile.Versions().Select(v => new RoleProfileVersionView(v.Number, v.Status, v.ValidFrom, v.ApprovedAt, v.ApprovedBy, v.Requirements.Count))],
            [.. shown.Requirements.Select(r => View(r, skills[r.SkillId]))]), ct);
    }

    private static RequirementView View(Requirement r, Skill skill) =>
        new(r.SkillId, skill.Label, skill.Kind, r.Level, r.Importance, r.IsMandatory, r.Horizon, r.Reason);
}
