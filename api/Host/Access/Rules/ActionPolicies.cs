using Competence.Kernel;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.Extensions.Options;

namespace Competence.Api.Access;

/// <summary>An endpoint says <c>Policies("self-rating.write")</c>; the name is the action that the policy component decides on.</summary>
internal sealed class ActionPolicies(IOptions<AuthorizationOptions> options) : DefaultAuthorizationPolicyProvider(options)
{
    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) =>
        await base.GetPolicyAsync(policyName)
        ?? new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new ActionRequirement(policyName)).Build();
}

internal sealed record ActionRequirement(string Action) : IAuthorizationRequirement;

/// <summary>Asks about the person in the route; nothing else in a request names whom it is about.</summary>
internal sealed class ActionHandler : AuthorizationHandler<ActionRequirement, HttpContext>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, ActionRequirement requirement, HttpContext http)
    {
        if (Actor.Of(context.User) is not { } actor) return;
        var person = Guid.TryParse(http.GetRouteValue("personId") as string, out var id) ? id : (Guid?)null;
        var refusal = await http.RequestServices.GetRequiredService<IPolicy>().Can(actor, requirement.Action, person, http.RequestAborted);
        if (refusal is null) context.Succeed(requirement);
        else context.Fail(new RefusedReason(this, refusal));
    }
}

internal sealed class RefusedReason(IAuthorizationHandler handler, Refusal refusal) : AuthorizationFailureReason(handler, refusal.Code)
{
    public Refusal Refusal => refusal;
}

/// <summary>A refusal is answered as problem details: 404 where the person may not be seen, else 403.</summary>
internal sealed class RefusalAnswers : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler standard = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult) =>
        authorizeResult.AuthorizationFailure?.FailureReasons.OfType<RefusedReason>().FirstOrDefault() is { } refused
            ? Outcome.Problem(refused.Refusal).ExecuteAsync(context)
            : standard.HandleAsync(next, context, policy, authorizeResult);
}
