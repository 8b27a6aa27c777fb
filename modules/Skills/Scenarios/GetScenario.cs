using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Roles;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Scenarios;

public sealed record GetScenarioRequest([property: RouteParam] Guid UnitId, [property: RouteParam] Guid ScenarioId);

/// <param name="Skills">What the skills in it are called.</param>
/// <param name="Roles">What the role profiles in it are called.</param>
/// <param name="MayEdit">Whether the reader may change it.</param>
/// <param name="MayRestore">Whether the reader may take an archived scenario up again.</param>
/// <param name="MayPromote">Whether the reader may make it the target, which drafts role profiles and sets needs.</param>
public sealed record ScenarioView(
    Guid ScenarioId, Guid UnitId, LocalizedText Name, int FromYear, int ToYear, LocalizedText Assumptions, ScenarioStatus Status,
    ScenarioPlan Plan, IReadOnlyList<GapDecisionView> Decisions, IReadOnlyList<PlannedSkillView> Skills, IReadOnlyList<PlannedRoleView> Roles,
    bool MayEdit, bool MayRestore, bool MayPromote);

public sealed record PlannedSkillView(Guid SkillId, LocalizedText Label);

public sealed record PlannedRoleView(Guid RoleProfileId, LocalizedText Name);

/// <param name="Level">1-5.</param>
/// <param name="Due">The last day.</param>
/// <param name="Comment">How, or why.</param>
public sealed record GapDecisionView(Guid SkillId, int Level, GapAnswer Answer, Guid OwnerId, DateOnly Due, string? Comment, bool IsDone)
{
    internal static GapDecisionView Of(Guid scenario, GapDecision d, IReadOnlyDictionary<Guid, string> notes) =>
        new(d.SkillId, d.Level, d.Answer, d.OwnerId, d.Due, notes.GetValueOrDefault(GapNote.IdOf(scenario, d.SkillId, d.Level)), d.IsDone);
}

/// <summary>What a scenario supposes, and what was decided in it</summary>
/// <remarks>The ETag is what a change is based on.</remarks>
internal sealed class GetScenarioEndpoint(IQuerySession session, IPolicy policy) : Endpoint<GetScenarioRequest, ScenarioView>
{
    public override void Configure()
    {
        Get("/units/{UnitId}/scenarios/{ScenarioId}");
        Policies("scenario.read");
        Description(d => d.Produces<ScenarioView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetScenarioRequest request, CancellationToken ct)
    {
        var (actor, reading) = (Actor.Of(User)!, new ScenarioReading(session, policy));
        if (await reading.Find(request.UnitId, request.ScenarioId, actor, ct) is not { } s)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-scenario")));
            return;
        }
        var skills = await session.LoadManyAsync<Skill>(ct, [.. s.Plan.Skills.Union(s.Decisions.Select(d => d.SkillId))]);
        var roles = await session.LoadManyAsync<RoleProfile>(ct, [.. s.Plan.Roles.Distinct()]);
        var notes = await session.Notes([s], ct);
        var mayWrite = await reading.MayWrite(s, actor, ct);
        var mayEdit = s.IsOpen && mayWrite;
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(s.Version);
        await Send.OkAsync(new ScenarioView(
            s.Id, s.UnitId, s.Name, s.FromYear, s.ToYear, s.Assumptions, s.Status, s.Plan,
            [.. s.Decisions.Select(d => GapDecisionView.Of(s.Id, d, notes))],
            [.. skills.Select(skill => new PlannedSkillView(skill.Id, skill.Label))],
            [.. roles.Select(role => new PlannedRoleView(role.Id, role.Name))],
            mayEdit, s.Status == ScenarioStatus.Archived && mayWrite, mayEdit && await PromotionRights.Refused(policy, actor, s, ct) is null), ct);
    }
}
