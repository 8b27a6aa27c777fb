namespace Competence.Templates.Obligations;

internal static class Urgency
{
    /// <summary>SQL: the same, of the column state.</summary>
    public const string Sql = "array_position(array['expired', 'missing', 'expiring', 'planned', 'exempt', 'valid'], state)";

    /// <summary>1 first.</summary>
    public static int Of(ObligationState state) => state switch
    {
        ObligationState.Expired => 1,
        ObligationState.Missing => 2,
        ObligationState.Expiring => 3,
        ObligationState.Planned => 4,
        ObligationState.Exempt => 5,
        _ => 6,
    };
}
