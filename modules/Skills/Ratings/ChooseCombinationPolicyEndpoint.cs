using Competence.Kernel;
using Competence.Skills.Levels;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Ratings;

public sealed record ChooseCombinationPolicyRequest([property: RouteParam] string FrameworkId, [property: FromBody] CombinationPolicyView Body);

/// <param name="JobId">The job that works all levels out anew; null where nothing was changed.</param>
public sealed record CombinationPolicyChosenView(Guid? JobId);

internal sealed class ChooseCombinationPolicyValidator : Validator<ChooseCombinationPolicyRequest>
{
    public ChooseCombinationPolicyValidator() => RuleFor(r => r.Body.Policy).IsInEnum();
}

/// <summary>Choose how ratings of a framework's skills become one level</summary>
/// <remarks>Holds for all skills of the framework at once; a job writes the levels that many people are compared by.</remarks>
internal sealed class ChooseCombinationPolicyEndpoint(IMessageBus bus) : Endpoint<ChooseCombinationPolicyRequest, CombinationPolicyChosenView>
{
    public override void Configure()
    {
        Put("/frameworks/{FrameworkId}/combination-policy");
        Policies("role-profile.write");
        Description(d => d.Produces<CombinationPolicyChosenView>(200).ProducesProblem(404).ProducesProblem(412).ProducesProblem(428));
    }

    public override async Task HandleAsync(ChooseCombinationPolicyRequest request, CancellationToken ct)
    {
        var (basedOn, refusal) = Outcome.IfMatch(HttpContext);
        var choice = refusal is not null ? new(new(refusal), IsChanged: false)
            : await bus.InvokeAsync<PolicyChoice>(new ChooseCombinationPolicy(request.FrameworkId, request.Body.Policy, basedOn), ct);
        if (choice.Outcome.Refusal is { } refused)
        {
            await Send.ResultAsync(Outcome.Problem(refused));
            return;
        }
        HttpContext.Response.Headers.ETag = choice.Outcome.ETag;
        await Send.OkAsync(new(choice.IsChanged
            ? await bus.InvokeAsync<Guid>(new RequestJob("skills.refresh-levels", new LevelRefresh(), IsDryRun: false, "Skill levels"), ct)
            : null), ct);
    }
}
