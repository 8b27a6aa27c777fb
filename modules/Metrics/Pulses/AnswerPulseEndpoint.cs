using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Metrics.Pulses;

public sealed record AnswerPulseRequest([property: RouteParam] Guid PulseId, [property: FromBody] PulseAnswer Body);

/// <param name="Items">Each item of the pulse once.</param>
/// <param name="Text">At most 2,000 characters, where the pulse asks for it; left out: nothing.</param>
public sealed record PulseAnswer(IReadOnlyList<PulseItemAnswer> Items, string? Text = null);

/// <param name="Value">From 1 (not at all true) to 5 (completely true).</param>
public sealed record PulseItemAnswer(string Key, int Value);

internal sealed class AnswerPulseValidator : Validator<AnswerPulseRequest>
{
    public AnswerPulseValidator()
    {
        RuleFor(r => r.Body.Items).Must(items => items is { Count: > 0 and <= PulsePlan.MostItems } && items.All(i => i is { Key.Length: > 0, Value: >= 1 and <= BallotBox.Values })
            && items.DistinctBy(i => i.Key).Count() == items.Count).WithMessage($"1-{PulsePlan.MostItems}, ×1, 1-{BallotBox.Values}");
        RuleFor(r => r.Body.Text).MaximumLength(2000);
    }
}

/// <summary>Answer a pulse, once</summary>
/// <remarks>
/// Nobody can read it, and it cannot be changed: it is added to the counts of a group as soon as it comes, and no answer is kept by itself. Sent again
/// it is refused as answered, so a lost reply loses nothing.
/// </remarks>
internal sealed class AnswerPulseEndpoint(IDocumentSession session, TimeProvider clock) : Endpoint<AnswerPulseRequest>
{
    public override void Configure()
    {
        Put("/me/pulses/{PulseId}/answer");
        Policies("pulse-answer.write");
        Description(d => d.Produces(204).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422), clearDefaults: false);
    }

    public override async Task HandleAsync(AnswerPulseRequest request, CancellationToken ct)
    {
        var text = string.IsNullOrWhiteSpace(request.Body.Text) ? null : request.Body.Text.Trim();
        var outcome = await session.Answer(request.PulseId, Actor.PersonIn(User), request.Body.Items.ToDictionary(i => i.Key, i => i.Value), text, clock, ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
