using FluentValidation;

namespace Competence.Api.Access.Accounts;

internal static class PasswordRules
{
    /// <summary>Long rather than motley, and not the user name again.</summary>
    public static void AsPassword<T>(this IRuleBuilderInitial<T, string> password, Func<T, string?> userName) => password
        .NotNull()
        .Length(Passwords.Shortest, Passwords.Longest)
        .Must((request, given) => userName(request) is not { Length: > 3 } name || given?.Contains(name, StringComparison.OrdinalIgnoreCase) != true);
}
