using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Metrics.Pulses;

public sealed record PlanPulseRequest([property: FromBody] PulseBody Body);

/// <param name="Name">1-120 characters: what people know it by.</param>
/// <param name="Opens">The first day to answer; today or later. Of today it opens at once, else on the night to that day.</param>
/// <param name="Closes">The last day to answer; at most 60 days later.</param>
/// <param name="UnitIds">Whoever works in these units or below; none, or left out: everybody.</param>
/// <param name="OwnItems">Statements beside the five that ship, each 1-200 characters in both languages; ten in all at most.</param>
/// <param name="Question">1-300 characters in both languages, answered in one's own words by whoever wants to; left out: none.</param>
/// <param name="RepeatMonths">1-24: so many months later the next one is proposed, and nothing sent; left out: none is.</param>
public sealed record PulseBody(
    string Name, DateOnly Opens, DateOnly Closes, IReadOnlyList<Guid>? UnitIds = null, IReadOnlyList<LocalizedText>? OwnItems = null, LocalizedText? Question = null, int? RepeatMonths = null)
{
    internal PulsePlan ToPlan() => new(
        Name.Trim(), Questionnaire.Shipped.Version, Questionnaire.Shipped.With(OwnItems ?? []), Question, Opens, Closes, UnitIds ?? [], RepeatMonths);
}

/// <param name="PulseId">The new pulse.</param>
public sealed record PulsePlannedView(Guid PulseId);

internal sealed class PlanPulseValidator : Validator<PlanPulseRequest>
{
    private static readonly int MostOwn = PulsePlan.MostItems - Questionnaire.Shipped.Items.Count;

    public PlanPulseValidator()
    {
        RuleFor(r => r.Body.Name).NotEmpty().MaximumLength(120);
        RuleFor(r => r.Body.Closes).Must((r, closes) => closes >= r.Body.Opens && closes.DayNumber - r.Body.Opens.DayNumber <= PulsePlan.MostDays).WithMessage($"opens + 0-{PulsePlan.MostDays}");
        RuleFor(r => r.Body.UnitIds).Must(ids => ids is null || ids.Count <= PulsePlan.MostUnits && ids.Distinct().Count() == ids.Count).WithMessage($"0-{PulsePlan.MostUnits}, ×1");
        RuleFor(r => r.Body.OwnItems).Must(own => own is null || own.Count <= MostOwn && own.All(text => Says(text, 200))).WithMessage($"0-{MostOwn}, 1-200");
        RuleFor(r => r.Body.Question).Must(question => question is null || Says(question, 300)).WithMessage("1-300");
        RuleFor(r => r.Body.RepeatMonths).InclusiveBetween(1, 24);
    }

    private static bool Says(LocalizedText? text, int most) => text is { Sv: { } sv, En: { } en } && Fits(sv, most) && Fits(en, most);

    private static bool Fits(string text, int most) => !string.IsNullOrWhiteSpace(text) && text.Length <= most;
}

/// <summary>Ask people how learning is doing: a pulse survey</summary>
/// <remarks>
/// It asks whoever is employed on the day it opens. Nobody can find out who has answered what: answers are kept as counts of groups of seven or more, and
/// fewer than seven are not asked at all.
/// </remarks>
internal sealed class PlanPulseEndpoint(IMessageBus bus) : Endpoint<PlanPulseRequest, PulsePlannedView>
{
    public override void Configure()
    {
        Post("/pulses");
        Policies("pulse.write");
        Description(d => d.Produces<PulsePlannedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(PlanPulseRequest request, CancellationToken ct)
    {
        var pulse = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(new PlanPulse(pulse, request.Body.ToPlan(), Actor.PersonIn(User)), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/pulses/{pulse}", new PulsePlannedView(pulse))));
    }
}
