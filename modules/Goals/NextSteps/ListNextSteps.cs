using Competence.Goals.Copies;
using Competence.Goals.Learning;
using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.NextSteps;

/// <param name="Limit">1-50.</param>
public sealed record ListNextStepsRequest([property: RouteParam] Guid PersonId, [property: QueryParam] int Limit = 10);

/// <param name="RuleVersion">Grows whenever the same input could be ranked otherwise.</param>
/// <param name="Items">What the law asks first, by day; then by score.</param>
public sealed record NextStepsView(int RuleVersion, IReadOnlyList<NextStepView> Items);

/// <param name="Language">ISO 639-1.</param>
/// <param name="Score">The sum of the parts.</param>
/// <param name="Effect">The mean gain in levels of those who finished it, drawn towards 1 where they are fewer than 20.</param>
/// <param name="IsObligation">The law asks it of the person.</param>
/// <param name="Due">The day by which the person is to have finished it.</param>
/// <param name="Parts">What each skill adds.</param>
public sealed record NextStepView(
    Guid ItemId, string Title, LearningItemKind Kind, string Language, decimal Hours, double Score, double Effect, bool IsObligation, DateOnly? Due,
    IReadOnlyList<ScorePartView> Parts, IReadOnlyList<NextStepReason> Reasons);

/// <param name="Level">0-5, what the person has.</param>
/// <param name="Asked">1-5, what their role or plan asks.</param>
/// <param name="Coverage">0 to 1: how much of that gap the item closes.</param>
/// <param name="LevelFit">1 where it starts at the person's level, 0.5 one step off, else 0.</param>
/// <param name="Interest">0 none to 3 very much.</param>
/// <param name="Score"><c>gap·importance·coverage·levelFit·(1 + .25·interest)·effect ÷ √hours</c></param>
public sealed record ScorePartView(
    Guid SkillId, LocalizedText? Skill, int Level, int Asked, int Gap, int Importance, double Coverage, double LevelFit, int Interest, bool IsPlanned, double Score);

internal sealed class ListNextStepsValidator : Validator<ListNextStepsRequest>
{
    public ListNextStepsValidator() => RuleFor(r => r.Limit).InclusiveBetween(1, 50);
}

/// <summary>What a person could learn next, and why</summary>
/// <remarks>By a rule that is written down and versioned: equal for equal input. No other system is asked.</remarks>
internal sealed class ListNextStepsEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ListNextStepsRequest, NextStepsView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/next-steps");
        Policies("next-step.read");
        Description(d => d.Produces<NextStepsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListNextStepsRequest request, CancellationToken ct)
    {
        var wanted = await session.Wanted(request.PersonId, clock.Today(), ct);
        var steps = NextStep.Ranked(await session.Offered(request.PersonId, wanted, clock.Today(), ct), wanted).Take(request.Limit).ToList();
        var names = await session.SkillNames([.. wanted.Select(w => w.SkillId)], ct);
        await Send.OkAsync(new(NextStep.RuleVersion, [.. steps.Select(View)]), ct);

        NextStepView View(NextStep step) => new(
            step.Item.ItemId, step.Item.Title, step.Item.Kind, step.Item.Language, step.Item.Hours, step.Score, step.Item.Effect, step.Item.IsObligation, step.Item.Due,
            [.. step.Parts.Select(p => new ScorePartView(
                p.Wanted.SkillId, names.GetValueOrDefault(p.Wanted.SkillId), p.Wanted.Level, p.Wanted.Asked, p.Wanted.Gap, p.Wanted.Importance,
                p.Coverage, p.LevelFit, p.Wanted.Interest, p.Wanted.IsPlanned, p.Score))],
            step.Reasons());
    }
}
