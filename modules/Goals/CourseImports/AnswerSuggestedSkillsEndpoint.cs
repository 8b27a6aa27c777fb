using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.CourseImports;

public sealed record AnswerSuggestedSkillsRequest([property: FromBody] SuggestedSkillAnswers Body);

/// <param name="Confirmed">At most 500: these the items do lead to.</param>
/// <param name="Rejected">At most 500: these they do not, and are not asked again.</param>
public sealed record SuggestedSkillAnswers(IReadOnlyList<SuggestedPair> Confirmed, IReadOnlyList<SuggestedPair> Rejected);

internal sealed class AnswerSuggestedSkillsValidator : Validator<AnswerSuggestedSkillsRequest>
{
    public AnswerSuggestedSkillsValidator()
    {
        RuleFor(r => r.Body.Confirmed).Must(pairs => pairs.Count <= 500).WithMessage("≤ 500");
        RuleFor(r => r.Body.Rejected).Must(pairs => pairs.Count <= 500).WithMessage("≤ 500");
    }
}

/// <summary>Confirm or reject skills that were proposed for courses, in bulk</summary>
/// <remarks>What has been answered already is left as it is.</remarks>
internal sealed class AnswerSuggestedSkillsEndpoint(IMessageBus bus) : Endpoint<AnswerSuggestedSkillsRequest>
{
    public override void Configure()
    {
        Post("/learning-items/suggested-skills/answers");
        Policies("suggested-skill.write");
        Description(d => d.Produces(204), clearDefaults: false);
    }

    public override async Task HandleAsync(AnswerSuggestedSkillsRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new AnswerSuggestedSkills(request.Body.Confirmed, request.Body.Rejected), ct)).ToResult(() => Results.NoContent()));
}
