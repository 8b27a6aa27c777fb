using Competence.Kernel;
using Competence.Skills.Catalogue;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Merging;

public sealed record MigrateSkillRequest([property: RouteParam] Guid SkillId, [property: FromBody] SkillMigration Body);

/// <param name="IsDryRun">True: nothing is moved, only counted.</param>
public sealed record SkillMigration(bool IsDryRun = false);

/// <param name="JobId">Follow it with getJob.</param>
public sealed record SkillMigrationStartedView(Guid JobId);

/// <summary>Move all that points at a deprecated skill to its successor</summary>
/// <remarks>
/// Ratings count for the successor as they were given: by whom, of what kind and when; that they were given for the old skill
/// stays in its history. Role profiles that ask for it ask for the successor, in a new version. Evidence, exemptions, questions to
/// colleagues, interests, scenarios and campaigns follow too; what a campaign has frozen and what is archived stay. What would be
/// moved getSkillMigration tells beforehand. A second run moves nothing.
/// </remarks>
internal sealed class MigrateSkillEndpoint(IMessageBus bus, IQuerySession session) : Endpoint<MigrateSkillRequest, SkillMigrationStartedView>
{
    public override void Configure()
    {
        Post("/skills/{skillId}/migration");
        Policies("catalogue.write");
        Description(d => d.Produces<SkillMigrationStartedView>(202).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(MigrateSkillRequest request, CancellationToken ct)
    {
        var from = await session.LoadAsync<Skill>(request.SkillId, ct);
        var to = from?.ReplacedBy is { } successor ? await session.LoadAsync<Skill>(successor, ct) : null;
        if (MigrateSkill.Decide(from, to).Refusal is { } refusal)
        {
            await Send.ResultAsync(Outcome.Problem(refusal));
            return;
        }
        var job = await bus.InvokeAsync<Guid>(new RequestJob(
            "skills.migration", new SkillMigrationInput(from!.Id, to!.Id), request.Body.IsDryRun, $"{Name(from)} → {Name(to)}"), ct);
        await Send.ResultAsync(Results.Accepted($"/api/v1/jobs/{job}", new SkillMigrationStartedView(job)));
    }

    private static string Name(Skill skill) => skill.Label.In("sv") ?? "";
}
