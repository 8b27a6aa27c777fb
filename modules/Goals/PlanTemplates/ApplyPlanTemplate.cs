using Competence.Goals.Contracts;
using Competence.Goals.Copies;
using Competence.Goals.Plans;
using Competence.Goals.Populations;
using Competence.Kernel;

namespace Competence.Goals.PlanTemplates;

/// <param name="Content">As it was when it was asked for: one that is changed meanwhile makes no two kinds of plan.</param>
public sealed record ApplyPlanTemplateInput(Guid TemplateId, PlanTemplateContent Content, Population Population, DateOnly StartsOn, Guid By);

/// <summary>Some thousand people a step, in the order of their ids; the checkpoint is the last one. Whoever has been given it, or has nothing left to do in it, is skipped.</summary>
internal sealed class ApplyPlanTemplate(TimeProvider clock) : IJobWork
{
    public const string JobKind = "goals.apply-plan-template";
    private const int PeopleAStep = 2500, NewsAtOnce = 500;

    public string Kind => JobKind;

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var input = run.Input<ApplyPlanTemplateInput>();
        var (session, today, now) = (run.Session, clock.Today(), clock.GetUtcNow());
        if (await session.LoadAsync<PlanTemplate>(input.TemplateId, ct) is not { IsRetired: false }) return null;

        if (run.Checkpoint is null) run.Expect(await session.CountPeople(input.Population, today, ct));
        var people = await session.People(input.Population, today, run.Checkpoint is { } last ? Guid.Parse(last) : null, PeopleAStep, ct);
        Guid[] skills = [.. input.Content.Items.Select(i => i.SkillId).OfType<Guid>().Distinct()];
        var inUse = (await session.InUse(skills, ct)).Where(s => s.Value).Select(s => s.Key).ToHashSet();
        var application = new Application(input.TemplateId, input.Content, input.By, input.StartsOn);
        BegunPlan[] begun = [
            .. (await session.Ungiven(input.TemplateId, people, skills, today, ct)).Select(person => TemplatedPlan.Begin(application, person, inUse, now)).OfType<BegunPlan>(),
        ];
        run.Count(created: begun.Length, skipped: people.Count - begun.Length);
        if (!run.IsDryRun && begun.Length > 0) await session.WritePlans(begun, ct);
        foreach (var some in begun.Where(b => b.Plan.State == PlanState.Active).Select(b => b.Plan.Activated(now)).Chunk(NewsAtOnce)) run.Tell(new PlansActivated(some));
        if (people.Count == PeopleAStep) return people[^1].ToString();
        foreach (var table in BegunPlans.Tables) session.QueueSqlCommand($"analyze {table}"); // the next question must not be planned as if it were empty
        return null;
    }
}
