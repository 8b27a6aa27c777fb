using Competence.Templates.Definitions;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Onboardings;

public sealed record AddOnboardingTaskRequest([property: RouteParam] Guid OnboardingId, [property: FromBody] NewTask Body);

/// <param name="Text">1-300 characters.</param>
/// <param name="Owner">Who is to do it, by what they are.</param>
/// <param name="Due">At most 90 days before the first day, and within the employment.</param>
public sealed record NewTask(string Text, Party Owner, DateOnly Due)
{
    /// <summary>What is asked of a person is nobody's but theirs who have it.</summary>
    public override string ToString() => nameof(NewTask);
}

/// <param name="Key">The new task.</param>
public sealed record TaskAddedView(string Key);

internal sealed class AddOnboardingTaskValidator : Validator<AddOnboardingTaskRequest>
{
    public AddOnboardingTaskValidator()
    {
        RuleFor(r => r.Body.Text).NotEmpty().MaximumLength(300);
        RuleFor(r => r.Body.Due).NotEmpty();
    }
}

/// <summary>Add a task to one onboarding</summary>
/// <remarks>By manager and HR for anybody, by the others for themselves. It moves with the first day as the others do.</remarks>
internal sealed class AddOnboardingTaskEndpoint(Acting acting) : Endpoint<AddOnboardingTaskRequest, TaskAddedView>
{
    public override void Configure()
    {
        Post("/onboardings/{OnboardingId}/tasks");
        Policies(OnboardingDoor.Write);
        Description(d => d.Produces<TaskAddedView>(201).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(AddOnboardingTaskRequest request, CancellationToken ct)
    {
        var (body, key) = (request.Body, $"{Guid.CreateVersion7():N}");
        await Send.ResultAsync(await acting.Send(
            User, request.OnboardingId, part => new AddOnboardingTask(request.OnboardingId, key, body.Text.Trim(), body.Owner, body.Due, part), ct,
            () => Results.Created($"/api/v1/onboardings/{request.OnboardingId}", new TaskAddedView(key))));
    }
}
